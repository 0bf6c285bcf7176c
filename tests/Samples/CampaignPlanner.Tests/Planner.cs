using System.Globalization;
using AudienceTyped;

namespace CampaignPlanner;

/// <summary>The service that is tested: it says in a sentence whether a campaign can run.</summary>
public sealed class Planner(AudienceCountsClient client)
{
    public async Task<string> AdviseAsync(TargetingCriteria criteria, TimeSpan patience, CancellationToken cancellationToken = default)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(patience);
        try
        {
            AudienceCount count = await client.CountAsync(criteria, limited.Token);
            return count.Status switch
            {
                AudienceCountStatus.Counted => string.Create(CultureInfo.InvariantCulture, $"About {count.Total:N0} members: go ahead."),
                AudienceCountStatus.BelowThreshold => "Fewer than 300 members: make it wider.",
                AudienceCountStatus.Empty => "Nobody can match: check the criteria.",
                _ => "LinkedIn does not count this audience.",
            };
        }
        catch (LinkedInQuotaException exception) when (exception.Window == QuotaWindow.Day)
        {
            return "No more counts today: ask again after midnight UTC.";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "LinkedIn is slow: ask again later.";
        }
    }
}
