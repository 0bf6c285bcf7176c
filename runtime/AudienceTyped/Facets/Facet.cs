using System.ComponentModel;
using System.Text.Json.Serialization;
using AudienceTyped.Catalogs;
using AudienceTyped.Serialization;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped;

/// <summary>A facet that accepts the values of one entity type. The facets of the catalog are members of the class <c>Facet</c>.</summary>
/// <typeparam name="T">The entity type.</typeparam>
/// <example>
/// <code>
/// AnyOf programmers = Facet.Skills.IsAnyOf(Skill.Python, Skill.Engineering);
/// NoneOf unpaid = Facet.Seniorities.IsNot(Seniority.Unpaid);
/// TargetingCriteria criteria = programmers &amp; unpaid;
/// Console.WriteLine(criteria);
/// </code>
/// </example>
[JsonConverter(typeof(TargetingFacetJsonConverter))]
public class Facet<T> : TargetingFacet
    where T : struct, ITargetingEntity<T>
{
    private IReadOnlyList<TargetingEntityType>? _entityTypes;

    /// <summary>Creates a facet from its definition.</summary>
    /// <exception cref="ArgumentException">The name is not that of a facet.</exception>
    public Facet(FacetDefinition definition)
        : base(definition, CreateUrn(definition))
    {
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override IReadOnlyList<TargetingEntityType> EntityTypes => _entityTypes ??= [.. CreateEntityTypes()];

    /// <summary>Members who have the value.</summary>
    /// <exception cref="ArgumentException">The value is the default value.</exception>
    public AnyOf Is(T value) => AnyOf.Create(this, [value]);

    /// <summary>Members who have at least one of the values.</summary>
    /// <exception cref="ArgumentException">There is no value, or one is the default value.</exception>
    public AnyOf IsAnyOf(params ReadOnlySpan<T> values) => AnyOf.Create(this, values);

    /// <inheritdoc cref="IsAnyOf(ReadOnlySpan{T})"/>
    public AnyOf IsAnyOf(IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return AnyOf.Create<T>(this, values as T[] ?? [.. values]);
    }

    /// <summary>All members except those who have the value.</summary>
    /// <exception cref="ArgumentException">The value is the default value.</exception>
    public NoneOf IsNot(T value) => !Is(value);

    /// <summary>All members except those who have one of the values; with no value, nobody is excluded.</summary>
    /// <exception cref="ArgumentException">A value is the default value.</exception>
    public NoneOf IsNoneOf(params ReadOnlySpan<T> values) => values.IsEmpty ? NoneOf.Empty : !IsAnyOf(values);

    /// <inheritdoc cref="IsNoneOf(ReadOnlySpan{T})"/>
    public NoneOf IsNoneOf(IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return IsNoneOf((values as T[] ?? [.. values]).AsSpan());
    }

    private protected virtual IEnumerable<TargetingEntityType> CreateEntityTypes() => [TargetingEntity.TypeOf<T>()];

    private static Urn CreateUrn(FacetDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var urn = Urn.Create(FacetUrns.EntityType, definition.Name);
        return IsFacet(urn)
            ? urn
            : throw new ArgumentException($"'{Excerpt.Of(definition.Name)}' is not the name of a facet. Write a text, as in 'skills'.", nameof(definition));
    }
}
