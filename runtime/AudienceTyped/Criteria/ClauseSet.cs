namespace AudienceTyped;

/// <summary>
/// Clauses joined by AND, in normal form: no clause twice, and none that another makes superfluous,
/// since A AND (A OR B) is A. The order in which they were written is kept; equality does not look at it.
/// </summary>
internal sealed class ClauseSet : IEquatable<ClauseSet>
{
    public static readonly ClauseSet Empty = new([]);

    private readonly Clause[] _clauses;

    private ClauseSet(Clause[] clauses) => _clauses = clauses;

    public ReadOnlySpan<Clause> Clauses => _clauses;

    public int Count => _clauses.Length;

    public static ClauseSet Of(Clause clause) => new([clause]);

    public ClauseSet And(ClauseSet other)
    {
        List<Clause> joined = [.. _clauses];
        foreach (Clause clause in other._clauses)
        {
            Add(joined, clause);
        }

        return new ClauseSet([.. joined]);
    }

    /// <summary>(a AND b) OR (c AND d) as (a OR c) AND (a OR d) AND (b OR c) AND (b OR d).</summary>
    public ClauseSet Or(ClauseSet other)
    {
        List<Clause> distributed = new(_clauses.Length * other._clauses.Length);
        foreach (Clause left in _clauses)
        {
            foreach (Clause right in other._clauses)
            {
                Add(distributed, left.Union(right));
            }
        }

        return new ClauseSet([.. distributed]);
    }

    public bool Equals(ClauseSet? other) => other is not null && _clauses.Length == other._clauses.Length && Array.TrueForAll(_clauses, other.Contains);

    public override bool Equals(object? obj) => Equals(obj as ClauseSet);

    public override int GetHashCode()
    {
        int hash = _clauses.Length;
        foreach (Clause clause in _clauses)
        {
            hash ^= clause.GetHashCode();
        }

        return hash;
    }

    private bool Contains(Clause clause) => Array.Exists(_clauses, clause.Equals);

    private static void Add(List<Clause> clauses, Clause added)
    {
        if (clauses.Exists(present => present.IsSubsetOf(added)))
        {
            return;
        }

        clauses.RemoveAll(added.IsSubsetOf);
        clauses.Add(added);
    }
}
