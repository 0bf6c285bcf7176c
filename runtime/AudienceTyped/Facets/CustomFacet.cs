using System.ComponentModel;
using System.Text.Json.Serialization;
using AudienceTyped.Catalogs;
using AudienceTyped.Serialization;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped;

/// <summary>A facet that no catalog has, for example a newer one. It accepts any URN, and only the form of the URN is checked.</summary>
/// <example>
/// <code>
/// AnyOf newer = Facet.Custom("urn:li:adTargetingFacet:somethingNew").Is(Urn.Parse("urn:li:something:1"));
/// </code>
/// </example>
[JsonConverter(typeof(TargetingFacetJsonConverter))]
public sealed class CustomFacet : TargetingFacet
{
    /// <summary>Creates a facet from its URN.</summary>
    /// <param name="urn">For example <c>urn:li:adTargetingFacet:skills</c>.</param>
    /// <exception cref="FormatException">The text is not the URN of a facet.</exception>
    public CustomFacet(string urn)
        : this(Parse(urn))
    {
    }

    internal CustomFacet(Urn urn)
        : base(new FacetDefinition { Name = urn.Key.ToString(), Member = urn.Key.ToString() }, urn)
    {
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override IReadOnlyList<TargetingEntityType> EntityTypes => [];

    /// <summary>Members who have the value.</summary>
    /// <exception cref="ArgumentException">The value is the default value.</exception>
    public AnyOf Is(Urn value) => IsAnyOf([value]);

    /// <summary>Members who have at least one of the values.</summary>
    /// <exception cref="ArgumentException">There is no value, or one is the default value.</exception>
    public AnyOf IsAnyOf(params ReadOnlySpan<Urn> values) => AnyOf.Create(this, values.ToArray());

    /// <inheritdoc cref="IsAnyOf(ReadOnlySpan{Urn})"/>
    public AnyOf IsAnyOf(IEnumerable<Urn> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return AnyOf.Create(this, [.. values]);
    }

    /// <summary>All members except those who have the value.</summary>
    /// <exception cref="ArgumentException">The value is the default value.</exception>
    public NoneOf IsNot(Urn value) => !Is(value);

    /// <summary>All members except those who have one of the values; with no value, nobody is excluded.</summary>
    /// <exception cref="ArgumentException">A value is the default value.</exception>
    public NoneOf IsNoneOf(params ReadOnlySpan<Urn> values) => values.IsEmpty ? NoneOf.Empty : !IsAnyOf(values);

    /// <inheritdoc cref="IsNoneOf(ReadOnlySpan{Urn})"/>
    public NoneOf IsNoneOf(IEnumerable<Urn> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return IsNoneOf(values.ToArray().AsSpan());
    }

    private static Urn Parse(string urn)
    {
        ArgumentNullException.ThrowIfNull(urn);
        return Urn.TryParse(urn, out Urn parsed, out string? problem) && IsFacet(parsed)
            ? parsed
            : throw new FormatException(FacetUrns.DescribeProblem(urn, problem));
    }
}
