using System.Net;

namespace AudienceTyped;

/// <summary>Takes a permit for each request, and tells the budget when LinkedIn refuses for the day.</summary>
internal sealed class BudgetPolicy(CallBudget budget, ExtensionMetrics metrics) : LinkedInCallPolicy
{
    public override async Task<LinkedInAnswer> SendAsync(
        LinkedInCall context, Func<CancellationToken, Task<LinkedInAnswer>> proceed, CancellationToken cancellationToken)
    {
        try
        {
            await budget.AcquireAsync(context, cancellationToken).ConfigureAwait(false);
        }
        catch (LinkedInQuotaException)
        {
            metrics.CountHeldBack(context.Resource);
            throw;
        }

        try
        {
            return await proceed(cancellationToken).ConfigureAwait(false);
        }
        catch (LinkedInQuotaException exception) when (exception is { Window: QuotaWindow.Day, StatusCode: HttpStatusCode.TooManyRequests })
        {
            // Also when the caller has just canceled: the others must know.
            await budget.BlockAsync(context, exception.Scope, exception.RetryAt, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }
}
