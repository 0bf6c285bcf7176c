namespace AudienceTyped;

/// <summary>A named audience as criteria, or all names that have no value.</summary>
public sealed class NamedAudienceResolution
{
    private readonly TargetingCriteria _criteria;

    internal NamedAudienceResolution(TargetingCriteria criteria, IReadOnlyList<NameMiss> misses)
    {
        _criteria = criteria;
        Misses = misses;
    }

    /// <summary>All names without a value, of all facets.</summary>
    public IReadOnlyList<NameMiss> Misses { get; }

    /// <summary>Whether each name has a value.</summary>
    public bool IsComplete => Misses.Count == 0;

    /// <summary>The criteria.</summary>
    /// <exception cref="InvalidOperationException">A name has no value: criteria without it would be another audience. The message lists all.</exception>
    public TargetingCriteria Criteria => IsComplete
        ? _criteria
        : throw new InvalidOperationException($"Not each name has a value. {string.Join(' ', Misses)}");

    /// <summary>The criteria, or the names without a value.</summary>
    public override string ToString() => IsComplete ? _criteria.ToString() : string.Join(' ', Misses);
}
