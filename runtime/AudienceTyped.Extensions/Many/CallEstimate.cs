using System.Globalization;

namespace AudienceTyped;

/// <summary>How many calls a run of many audiences would make.</summary>
public sealed record CallEstimate
{
    /// <summary>How many audiences there are.</summary>
    public int Audiences { get; init; }

    /// <summary>How many of them are equal to one before.</summary>
    public int Duplicates { get; init; }

    /// <summary>How many break a rule, so that they are refused without a call.</summary>
    public int Refused { get; init; }

    /// <summary>How many nobody can match, so that they are answered without a call (<see cref="AudienceCountStatus.Empty"/>).</summary>
    public int Empty { get; init; }

    /// <summary>How many the journal has.</summary>
    public int Noted { get; init; }

    /// <summary>How many the cache has now.</summary>
    public int Cached { get; init; }

    /// <summary>How many calls the options allow; null for any number.</summary>
    public int? MaximumCalls { get; init; }

    /// <summary>
    /// How many calls are made, if none is repeated and the cache keeps what it has. What the cache no longer has by then costs a call too.
    /// </summary>
    public int Calls => Math.Min(Audiences - Duplicates - Refused - Empty - Noted - Cached, MaximumCalls ?? int.MaxValue);

    /// <summary>The number of calls and of audiences.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Calls} calls for {Audiences} audiences");

    internal async ValueTask<CallEstimate> AddAsync(
        AudienceCountsClient client, TargetingCriteria criteria, IReadOnlyDictionary<string, AudienceCount> noted, CancellationToken cancellationToken)
    {
        if (noted.ContainsKey(criteria.Key))
        {
            return this with { Noted = Noted + 1 };
        }

        (bool isRefused, bool isNobody) = client.LookBeforeSending(criteria);
        if (isRefused || isNobody)
        {
            return isRefused ? this with { Refused = Refused + 1 } : this with { Empty = Empty + 1 };
        }

        return await client.IsCachedAsync(criteria, cancellationToken).ConfigureAwait(false)
            ? this with { Cached = Cached + 1 }
            : this;
    }
}
