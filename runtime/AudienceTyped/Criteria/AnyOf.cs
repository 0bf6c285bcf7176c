using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using AudienceTyped.Catalogs;
using AudienceTyped.Serialization;

namespace AudienceTyped;

/// <summary>
/// Members who have at least one of some values, of one facet or of several: one <c>or</c> of the API.
/// Created by <see cref="Facet{T}.Is(T)"/> and similar methods. Immutable.
/// </summary>
/// <remarks>Source: targetingCriteria Object, learn.microsoft.com/linkedin/shared/references/v2/ads/targeting-criteria.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(AnyOfJsonConverter))]
public sealed class AnyOf : IEquatable<AnyOf>
{
    private ReadOnlyCollection<FacetValues>? _facets;

    internal AnyOf(Clause clause) => Clause = clause;

    /// <summary>No value, so nobody: the start of a loop of <c>|=</c>. It cannot be sent.</summary>
    public static AnyOf Empty { get; } = new(Clause.Empty);

    /// <summary>The facets with their values, in the order in which they were written.</summary>
    public IReadOnlyList<FacetValues> Facets => _facets ??= Array.AsReadOnly(Clause.Facets.ToArray());

    /// <summary>Whether there is no value, which means nobody.</summary>
    public bool IsEmpty => Clause.IsEmpty;

    internal Clause Clause { get; }

    /// <summary>Members of either. The values of one facet are joined.</summary>
    public AnyOf Or(AnyOf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsEmpty ? other : other.IsEmpty ? this : new AnyOf(Clause.Union(other.Clause));
    }

    /// <summary>Members of either, distributed as <see cref="AllOf.Or(AllOf)"/> says.</summary>
    /// <exception cref="InvalidOperationException">The result would have more than <see cref="AllOf.MaximumDistributedClauses"/> clauses.</exception>
    public AllOf Or(AllOf other) => new AllOf(this).Or(other);

    /// <summary>Members of both.</summary>
    public AllOf And(AllOf other) => new AllOf(this).And(other);

    /// <summary>Members of this whom the other does not exclude.</summary>
    public TargetingCriteria And(NoneOf other) => new AllOf(this).And(other);

    /// <summary>Members of both: the other's includes are added to this, its exclusions stay.</summary>
    public TargetingCriteria And(TargetingCriteria other) => new AllOf(this).And(other);

    /// <summary>Members of this who are not members of the other.</summary>
    public TargetingCriteria Except(AnyOf excluded) => new AllOf(this).Except(excluded);

    /// <summary>All members except these: the <c>exclude</c> of criteria.</summary>
    public NoneOf Not() => IsEmpty ? NoneOf.Empty : new NoneOf(Clause);

    /// <summary>Whether facets and values are the same, in any order.</summary>
    public bool Equals(AnyOf? other) => other is not null && Clause.Equals(other.Clause);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnyOf);

    /// <inheritdoc/>
    public override int GetHashCode() => Clause.GetHashCode();

    /// <summary>An English sentence.</summary>
    public override string ToString() => CriteriaSentence.Of(ClauseSet.Of(Clause), Clause.Empty);

    /// <summary>Members of either.</summary>
    public static AnyOf operator |(AnyOf left, AnyOf right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Or(right);
    }

    /// <summary>Members of both.</summary>
    public static AllOf operator &(AnyOf left, AnyOf right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.And(new AllOf(right));
    }

    /// <summary>All members except these.</summary>
    public static NoneOf operator !(AnyOf value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Not();
    }

    /// <summary>Whether facets and values are the same.</summary>
    public static bool operator ==(AnyOf? left, AnyOf? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether facets or values differ.</summary>
    public static bool operator !=(AnyOf? left, AnyOf? right) => !(left == right);

    internal static AnyOf Create<T>(TargetingFacet facet, ReadOnlySpan<T> values)
        where T : struct, ITargetingEntity<T>
    {
        var urns = new Urn[values.Length];
        for (int index = 0; index < urns.Length; index++)
        {
            urns[index] = values[index].Urn;
            if (urns[index].IsDefault)
            {
                throw DefaultValue(facet, TargetingEntity.TypeOf<T>().Name, index);
            }
        }

        return CreateOfChecked(facet, urns);
    }

    internal static AnyOf Create(TargetingFacet facet, Urn[] values)
    {
        int index = Array.FindIndex(values, static urn => urn.IsDefault);
        return index < 0 ? CreateOfChecked(facet, values) : throw DefaultValue(facet, nameof(Urn), index);
    }

    private static AnyOf CreateOfChecked(TargetingFacet facet, Urn[] urns) => urns.Length > 0
        ? new AnyOf(Clause.Of(FacetValues.Create(facet, urns)))
        : throw new ArgumentException(
            $"Facet '{facet.Name}' needs at least one value: an empty any-of matches nobody, and the service rejects it. Leave out the clause if the list is empty, or start a loop with AnyOf.Empty.");

    private static ArgumentException DefaultValue(TargetingFacet facet, string type, int index) =>
        new($"Value {index} of facet '{facet.Name}' is default({type}), which is not a value. Use a member of the catalog, {type}.FromId or {type}.Parse.");
}
