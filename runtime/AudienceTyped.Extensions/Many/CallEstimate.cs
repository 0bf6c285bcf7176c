using System.Globalization;

namespace AudienceTyped;

/// <summary>How many calls a run of many audiences would make.</summary>
public sealed record CallEstimate
{
    /// <summary>How many audiences there are.</summary>
    public int Audiences { get; init; }

    /// <summary>How many of them are equal to one before.</summary>
    public int Duplicates { get; init; }

    /// <summary>How many break a rule, so that they are not sent.</summary>
    public int Refused { get; init; }

    /// <summary>How many the journal has.</summary>
    public int Noted { get; init; }

    /// <summary>How many the cache has now.</summary>
    public int Cached { get; init; }

    /// <summary>How many calls are made, if none is repeated and the cache keeps what it has.</summary>
    public int Calls => Audiences - Duplicates - Refused - Noted - Cached;

    /// <summary>The number of calls and of audiences.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Calls} calls for {Audiences} audiences");

    internal async ValueTask<CallEstimate> AddAsync(
        AudienceCountsClient client, TargetingCriteria criteria, IReadOnlyDictionary<string, AudienceCount> noted, CancellationToken cancellationToken)
    {
        if (noted.ContainsKey(criteria.Key))
        {
            return this with { Noted = Noted + 1 };
        }

        if (criteria.Validate().Any(static finding => finding.Severity == CriteriaFindingSeverity.Error))
        {
            return this with { Refused = Refused + 1 };
        }

        return client is AccountCountsClient account && await account.IsCachedAsync(criteria, cancellationToken).ConfigureAwait(false)
            ? this with { Cached = Cached + 1 }
            : this;
    }
}
