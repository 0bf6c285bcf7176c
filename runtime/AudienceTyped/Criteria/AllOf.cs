using System.Collections.ObjectModel;
using System.Diagnostics;

namespace AudienceTyped;

/// <summary>Members who are in each of some <see cref="AnyOf"/>: the <c>and</c> of the API. Immutable, and in normal form.</summary>
/// <remarks>
/// <para>Equal clauses stand once, and a clause that another makes superfluous is dropped: A AND (A OR B) is A.</para>
/// <para>Source: targetingCriteria Object, learn.microsoft.com/linkedin/shared/references/v2/ads/targeting-criteria.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class AllOf : IEquatable<AllOf>
{
    /// <summary>
    /// How many clauses an OR of two <see cref="AllOf"/> may be distributed into, counted before superfluous ones are dropped.
    /// </summary>
    public const int MaximumDistributedClauses = 256;

    private ReadOnlyCollection<AnyOf>? _clauses;

    internal AllOf(ClauseSet clauses) => ClauseSet = clauses;

    internal AllOf(AnyOf clause)
        : this(ClauseSet.Of(clause.Clause))
    {
    }

    /// <summary>No condition, so everyone: what a loop of <c>&amp;=</c> begins with. It cannot be sent.</summary>
    public static AllOf Empty { get; } = new(ClauseSet.Empty);

    /// <summary>The clauses, in the order in which they were written.</summary>
    public IReadOnlyList<AnyOf> Clauses => _clauses ??= Array.AsReadOnly(Array.ConvertAll(ClauseSet.Clauses.ToArray(), static clause => new AnyOf(clause)));

    /// <summary>Whether there is no condition, so that everyone is meant.</summary>
    public bool IsEmpty => ClauseSet.IsEmpty;

    internal ClauseSet ClauseSet { get; }

    /// <summary>Members of both.</summary>
    public AllOf And(AllOf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new AllOf(ClauseSet.And(other.ClauseSet));
    }

    /// <summary>Members of this who are not left out by the other.</summary>
    public TargetingCriteria And(NoneOf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new TargetingCriteria(this, other);
    }

    /// <summary>Members of both: the other's includes are added to this, its exclusions stay.</summary>
    public TargetingCriteria And(TargetingCriteria other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new TargetingCriteria(And(other.Include), other.Exclude);
    }

    /// <summary>Members of this who are not members of the other.</summary>
    public TargetingCriteria Except(AnyOf excluded)
    {
        ArgumentNullException.ThrowIfNull(excluded);
        return And(excluded.Not());
    }

    /// <summary>
    /// Members of the one or of the other. The API has no OR of ANDs, so it is distributed:
    /// (a AND b) OR c is (a OR c) AND (b OR c).
    /// </summary>
    /// <exception cref="InvalidOperationException">More than <see cref="MaximumDistributedClauses"/> clauses would come of it.</exception>
    public AllOf Or(AllOf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        // What was written may be more than its normal form, which is made only where it matters.
        if ((long)ClauseSet.MaximumCount * other.ClauseSet.MaximumCount > MaximumDistributedClauses
            && (long)ClauseSet.Count * other.ClauseSet.Count is var clauses && clauses > MaximumDistributedClauses)
        {
            throw new InvalidOperationException(
                $"An OR of {ClauseSet.Count} and {other.ClauseSet.Count} AND-ed clauses would become {clauses} clauses, since the API has only an AND of ORs; at most {MaximumDistributedClauses} are made. "
                + "Count the two audiences apart, or put the alternatives into one any-of.");
        }

        return new AllOf(ClauseSet.Or(other.ClauseSet));
    }

    /// <summary>Whether the clauses are the same, in whatever order.</summary>
    public bool Equals(AllOf? other) => other is not null && ClauseSet.Equals(other.ClauseSet);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AllOf);

    /// <inheritdoc/>
    public override int GetHashCode() => ClauseSet.GetHashCode();

    /// <summary>An English sentence.</summary>
    public override string ToString() => CriteriaSentence.Of(ClauseSet, Clause.Empty);

    /// <summary>One any-of is an all-of of one.</summary>
    public static implicit operator AllOf(AnyOf clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return new AllOf(clause);
    }

    /// <summary>Members of both.</summary>
    public static AllOf operator &(AllOf left, AllOf right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.And(right);
    }

    /// <summary>Members of the one or of the other, distributed as <see cref="Or(AllOf)"/> says.</summary>
    /// <exception cref="InvalidOperationException">More than <see cref="MaximumDistributedClauses"/> clauses would come of it.</exception>
    public static AllOf operator |(AllOf left, AllOf right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Or(right);
    }

    /// <summary>Whether the clauses are the same.</summary>
    public static bool operator ==(AllOf? left, AllOf? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the clauses differ.</summary>
    public static bool operator !=(AllOf? left, AllOf? right) => !(left == right);
}
