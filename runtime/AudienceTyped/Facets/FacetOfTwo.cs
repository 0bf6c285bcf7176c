using System.Text.Json.Serialization;
using AudienceTyped.Catalogs;
using AudienceTyped.Serialization;

namespace AudienceTyped;

/// <summary>A facet that accepts the values of two entity types, each through an overload.</summary>
/// <typeparam name="T">The first entity type.</typeparam>
/// <typeparam name="TSecond">The second entity type.</typeparam>
[JsonConverter(typeof(TargetingFacetJsonConverter))]
public class Facet<T, TSecond> : Facet<T>
    where T : struct, ITargetingEntity<T>
    where TSecond : struct, ITargetingEntity<TSecond>
{
    /// <inheritdoc cref="Facet{T}(FacetDefinition)"/>
    public Facet(FacetDefinition definition)
        : base(definition)
    {
    }

    /// <inheritdoc cref="Facet{T}.Is(T)"/>
    public AnyOf Is(TSecond value) => AnyOf.Create(this, [value]);

    /// <inheritdoc cref="Facet{T}.IsAnyOf(ReadOnlySpan{T})"/>
    public AnyOf IsAnyOf(params ReadOnlySpan<TSecond> values) => AnyOf.Create(this, values);

    /// <inheritdoc cref="Facet{T}.IsAnyOf(ReadOnlySpan{T})"/>
    public AnyOf IsAnyOf(IEnumerable<TSecond> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return AnyOf.Create<TSecond>(this, values as TSecond[] ?? [.. values]);
    }

    /// <inheritdoc cref="Facet{T}.IsNot(T)"/>
    public NoneOf IsNot(TSecond value) => !Is(value);

    /// <inheritdoc cref="Facet{T}.IsNoneOf(ReadOnlySpan{T})"/>
    public NoneOf IsNoneOf(params ReadOnlySpan<TSecond> values) => values.IsEmpty ? NoneOf.Empty : !IsAnyOf(values);

    /// <inheritdoc cref="Facet{T}.IsNoneOf(ReadOnlySpan{T})"/>
    public NoneOf IsNoneOf(IEnumerable<TSecond> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return IsNoneOf((values as TSecond[] ?? [.. values]).AsSpan());
    }

    private protected override IEnumerable<TargetingEntityType> CreateEntityTypes() => [.. base.CreateEntityTypes(), TargetingEntity.TypeOf<TSecond>()];
}
