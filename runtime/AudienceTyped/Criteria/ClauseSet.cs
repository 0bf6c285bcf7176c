namespace AudienceTyped;

/// <summary>
/// Clauses joined by AND, in normal form: no clause twice, and none that another makes superfluous,
/// since A AND (A OR B) is A. The order in which they were written is kept; equality ignores it.
/// </summary>
internal sealed class ClauseSet : Joined<ClauseSet>, IEquatable<ClauseSet>
{
    public static readonly ClauseSet Empty = new(Array.Empty<Clause>(), 0);

    // Most criteria have a handful of clauses, where a search beats a set of hashes.
    private const int LongestSearch = 16;

    // The clauses in normal form, the clauses as written, or two halves. One field, so that no thread sees half of a change.
    private volatile object _content;

    private ClauseSet(object content, int maximumCount)
    {
        _content = content;
        MaximumCount = maximumCount;
    }

    public ReadOnlySpan<Clause> Clauses => Content;

    public int Count => Content.Length;

    /// <summary>Whether there is no clause. An empty set is never a half, so this does not join anything.</summary>
    public bool IsEmpty => _content is Clause[] { Length: 0 };

    /// <summary>How many clauses there are at most. The exact number is known once they are in normal form.</summary>
    public int MaximumCount { get; private set; }

    protected override Halves? Parts => _content as Halves;

    private Clause[] Content => _content as Clause[] ?? Normalize();

    public static ClauseSet Of(Clause clause) => new(new[] { clause }, 1);

    /// <summary>A set of clauses; some may be equal or superfluous.</summary>
    public static ClauseSet Of(IReadOnlyList<Clause> clauses) => clauses.Count == 0 ? Empty : new(new Written(clauses), clauses.Count);

    public ClauseSet And(ClauseSet other) => other.IsEmpty || ReferenceEquals(this, other) ? this
        : IsEmpty ? other
        : new(new Halves(this, other), (int)Math.Min(int.MaxValue, (long)MaximumCount + other.MaximumCount));

    /// <summary>
    /// (a AND b) OR (c AND d) as (a OR c) AND (a OR d) AND (b OR c) AND (b OR d). The caller makes sure that there are not too many.
    /// </summary>
    public ClauseSet Or(ClauseSet other)
    {
        List<Clause> rights = other.AsWritten();
        List<Clause> distributed = [];
        foreach (Clause left in AsWritten())
        {
            foreach (Clause right in rights)
            {
                distributed.Add(left.Union(right));
            }
        }

        return Of(distributed);
    }

    public bool Equals(ClauseSet? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Count != other.Count)
        {
            return false;
        }

        return Count <= LongestSearch
            ? Array.TrueForAll(Content, clause => Array.Exists(other.Content, clause.Equals))
            : new HashSet<Clause>(Content).SetEquals(other.Content);
    }

    public override bool Equals(object? obj) => Equals(obj as ClauseSet);

    public override int GetHashCode()
    {
        // A sum, because the order of the clauses does not count.
        int hash = Count;
        foreach (Clause clause in Clauses)
        {
            hash = unchecked(hash + clause.GetHashCode());
        }

        return hash;
    }

    private Clause[] Normalize()
    {
        Clause[] clauses = ClauseNormalForm.Of(AsWritten());
        MaximumCount = clauses.Length;
        _content = clauses;
        return clauses;
    }

    private List<Clause> AsWritten()
    {
        List<Clause> clauses = [];
        foreach (ClauseSet part in Flatten())
        {
            clauses.AddRange(part._content is Written written ? written.Clauses : part.Content);
        }

        return clauses;
    }

    private sealed record Written(IReadOnlyList<Clause> Clauses);
}
