namespace AudienceTyped;

/// <summary>How many audiences are counted.</summary>
public sealed record CountManyOptions
{
    /// <summary>How many calls are made at once. Default: 4.</summary>
    public int Concurrency { get; init; } = 4;

    /// <summary>In which order the outcomes come. Default: in that of the criteria.</summary>
    public OutcomeOrder Order { get; init; }

    /// <summary>
    /// How many audiences the service may be asked for; null for all. Those beyond are returned as <see cref="AudienceOutcomeStatus.NotAsked"/>.
    /// What the journal, the cache or the rules answer does not count; a retry does not count a second time.
    /// </summary>
    public int? MaximumCalls { get; init; }

    /// <summary>Receives a report after each audience.</summary>
    public IProgress<CountManyProgress>? Progress { get; init; }

    /// <summary>
    /// A file in which each answer is noted before it is returned, so that a run that was killed goes on where it was: what is in the file is not asked again.
    /// The file is created if there is none. It has keys and counts, no criteria and no secret. Failures are not noted, so the next run asks them again.
    /// Null for none.
    /// </summary>
    public string? JournalPath { get; init; }

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Concurrency, 1, nameof(Concurrency));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaximumCalls ?? 0, 0, nameof(MaximumCalls));
        if (JournalPath is { } path)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(path, nameof(JournalPath));
        }
    }
}
