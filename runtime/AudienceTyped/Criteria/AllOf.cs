using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using AudienceTyped.Serialization;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped;

/// <summary>Members who are in each of some <see cref="AnyOf"/>: the <c>and</c> of the API. Immutable, and in normal form.</summary>
/// <remarks>
/// <para>Equal clauses are kept once, and a clause that another makes superfluous is removed: A AND (A OR B) is A.</para>
/// <para>Source: targetingCriteria Object, learn.microsoft.com/linkedin/shared/references/v2/ads/targeting-criteria.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(AllOfJsonConverter))]
public sealed partial class AllOf : IEquatable<AllOf>
{
    /// <summary>
    /// Into how many clauses an OR of two <see cref="AllOf"/> can be distributed: 256, counted before superfluous ones are removed.
    /// </summary>
    public static int MaximumDistributedClauses => Distribution.MaximumClauses;

    private ReadOnlyCollection<AnyOf>? _clauses;

    internal AllOf(ClauseSet clauses) => ClauseSet = clauses;

    internal AllOf(AnyOf clause)
        : this(ClauseSet.Of(clause.Clause))
    {
    }

    /// <summary>No condition, so everyone: the start of a loop of <c>&amp;=</c>. It cannot be sent.</summary>
    public static AllOf Empty { get; } = new(ClauseSet.Empty);

    /// <summary>The clauses, in the order in which they were written.</summary>
    public IReadOnlyList<AnyOf> Clauses => _clauses ??= Array.AsReadOnly(Array.ConvertAll(ClauseSet.Clauses.ToArray(), static clause => new AnyOf(clause)));

    /// <summary>Whether there is no condition, which means everyone.</summary>
    public bool IsEmpty => ClauseSet.IsEmpty;

    internal ClauseSet ClauseSet { get; }

    /// <summary>Members of both.</summary>
    public AllOf And(AllOf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new AllOf(ClauseSet.And(other.ClauseSet));
    }

    /// <summary>Members of this whom the other does not exclude.</summary>
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
    /// Members of either. The API has no OR of ANDs, so it is distributed:
    /// (a AND b) OR c is (a OR c) AND (b OR c).
    /// </summary>
    /// <exception cref="InvalidOperationException">The result would have more than <see cref="MaximumDistributedClauses"/> clauses.</exception>
    public AllOf Or(AllOf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        // What was written may be more than its normal form, which is made only where it matters.
        if ((long)ClauseSet.MaximumCount * other.ClauseSet.MaximumCount > MaximumDistributedClauses
            && Distribution.FindProblem(ClauseSet.Count, other.ClauseSet.Count) is { } problem)
        {
            throw new InvalidOperationException(problem);
        }

        return new AllOf(ClauseSet.Or(other.ClauseSet));
    }

    /// <summary>Whether the clauses are the same, in any order.</summary>
    public bool Equals(AllOf? other) => other is not null && ClauseSet.Equals(other.ClauseSet);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AllOf);

    /// <inheritdoc/>
    public override int GetHashCode() => ClauseSet.GetHashCode();

    /// <summary>An English sentence.</summary>
    public override string ToString() => CriteriaSentence.Of(ClauseSet, Clause.Empty);

    /// <summary>One any-of is an all-of of one; null is null.</summary>
    [return: NotNullIfNotNull(nameof(clause))]
    public static implicit operator AllOf?(AnyOf? clause) => clause is null ? null : new AllOf(clause);

    /// <summary>Members of both.</summary>
    public static AllOf operator &(AllOf left, AllOf right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.And(right);
    }

    /// <summary>Members of either, distributed as <see cref="Or(AllOf)"/> says.</summary>
    /// <exception cref="InvalidOperationException">The result would have more than <see cref="MaximumDistributedClauses"/> clauses.</exception>
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
