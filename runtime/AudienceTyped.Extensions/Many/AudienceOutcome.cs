using System.Globalization;

namespace AudienceTyped;

/// <summary>What became of one audience of many.</summary>
public sealed record AudienceOutcome
{
    /// <summary>The place of the criteria in the input, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The criteria.</summary>
    public required TargetingCriteria Criteria { get; init; }

    /// <summary>What became of them.</summary>
    public required AudienceOutcomeStatus Status { get; init; }

    /// <summary>The count; null if there is none.</summary>
    public AudienceCount? Count { get; init; }

    /// <summary>Why there is no count; null if there is one, or if <see cref="CountManyOptions.MaximumCalls"/> was reached.</summary>
    public LinkedInApiException? Error { get; init; }

    /// <summary>The count, or why there is none.</summary>
    /// <exception cref="LinkedInApiException">There is none.</exception>
    /// <exception cref="InvalidOperationException">It was not asked, since <see cref="CountManyOptions.MaximumCalls"/> was reached.</exception>
    public AudienceCount RequireCount() => Count ?? throw (Error ?? (Exception)new InvalidOperationException(
        $"The criteria were not counted, since {nameof(CountManyOptions)}.{nameof(CountManyOptions.MaximumCalls)} was reached."));

    /// <summary>The place, and the count or why there is none.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Index}: {Count?.ToString() ?? Error?.Message ?? "not asked, since the calls of the run are used up"}");
}

/// <summary>What became of one audience of many.</summary>
public enum AudienceOutcomeStatus
{
    /// <summary>The service or the rules answered.</summary>
    Answered,

    /// <summary>The answer of an earlier run is in the journal.</summary>
    FromJournal,

    /// <summary>The call failed. Other audiences are not affected.</summary>
    Failed,

    /// <summary>
    /// No call was made: the calls of the run are used up, or an earlier call failed in a way in which each one would, namely with the quota of the day,
    /// with a token that is not accepted or with a version that is not served.
    /// </summary>
    NotAsked,
}
