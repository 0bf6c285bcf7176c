using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using AudienceTyped.Serialization;

namespace AudienceTyped;

/// <summary>All members except those who have one of some values: the <c>exclude</c> of the API. Immutable.</summary>
/// <remarks>
/// It is a part of criteria, never the whole: the service also requires something to include.
/// Source: targetingCriteria Object, learn.microsoft.com/linkedin/shared/references/v2/ads/targeting-criteria.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoneOfJsonConverter))]
public sealed partial class NoneOf : IEquatable<NoneOf>
{
    private ReadOnlyCollection<FacetValues>? _facets;

    internal NoneOf(Clause clause) => Clause = clause;

    /// <summary>Nobody is excluded: the start of a loop of <c>&amp;=</c>.</summary>
    public static NoneOf Empty { get; } = new(Clause.Empty);

    /// <summary>The excluded facets and values, in the order in which they were written.</summary>
    public IReadOnlyList<FacetValues> Facets => _facets ??= Array.AsReadOnly(Clause.Facets.ToArray());

    /// <summary>Whether nobody is excluded.</summary>
    public bool IsEmpty => Clause.IsEmpty;

    internal Clause Clause { get; }

    /// <summary>Members whom neither excludes: NOT a AND NOT b is NOT (a OR b).</summary>
    public NoneOf And(NoneOf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsEmpty ? other : other.IsEmpty ? this : new NoneOf(Clause.Union(other.Clause));
    }

    /// <summary>Members of the other who are not excluded.</summary>
    public TargetingCriteria And(AllOf included)
    {
        ArgumentNullException.ThrowIfNull(included);
        return included.And(this);
    }

    /// <summary>Members of the other who are not excluded.</summary>
    public TargetingCriteria And(TargetingCriteria included)
    {
        ArgumentNullException.ThrowIfNull(included);
        return included.And(this);
    }

    /// <summary>The excluded members.</summary>
    public AnyOf Not() => IsEmpty ? AnyOf.Empty : new AnyOf(Clause);

    /// <summary>Whether facets and values are the same, in any order.</summary>
    public bool Equals(NoneOf? other) => other is not null && Clause.Equals(other.Clause);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NoneOf);

    /// <inheritdoc/>
    public override int GetHashCode() => ~Clause.GetHashCode();

    /// <summary>An English sentence.</summary>
    public override string ToString() => CriteriaSentence.Of(ClauseSet.Empty, Clause);

    /// <summary>Members whom neither excludes.</summary>
    public static NoneOf operator &(NoneOf left, NoneOf right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.And(right);
    }

    /// <summary>Members of the first whom the second does not exclude.</summary>
    public static TargetingCriteria operator &(AllOf left, NoneOf right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.And(right);
    }

    /// <summary>Members of the second whom the first does not exclude.</summary>
    public static TargetingCriteria operator &(NoneOf left, AllOf right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.And(right);
    }

    /// <summary>The excluded members.</summary>
    public static AnyOf operator !(NoneOf value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Not();
    }

    /// <summary>Whether facets and values are the same.</summary>
    public static bool operator ==(NoneOf? left, NoneOf? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether facets or values differ.</summary>
    public static bool operator !=(NoneOf? left, NoneOf? right) => !(left == right);
}
