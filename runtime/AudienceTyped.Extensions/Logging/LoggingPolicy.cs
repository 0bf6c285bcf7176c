using System.Net;
using Microsoft.Extensions.Logging;

namespace AudienceTyped;

/// <summary>Writes one message for each call, after its retries.</summary>
internal sealed class LoggingPolicy(ILogger logger, string account, TimeProvider clock) : LinkedInCallPolicy
{
    public override async Task<LinkedInAnswer> SendAsync(
        LinkedInCall context, Func<CancellationToken, Task<LinkedInAnswer>> proceed, CancellationToken cancellationToken)
    {
        long start = clock.GetTimestamp();
        try
        {
            LinkedInAnswer answer = await proceed(cancellationToken).ConfigureAwait(false);
            if (logger.IsEnabled(LogLevel.Debug))
            {
                AccountLog.Answered(logger, context, account, clock.GetElapsedTime(start).TotalMilliseconds, answer.RequestId, context.Criteria);
            }

            return answer;
        }
        catch (LinkedInApiException exception)
        {
            Write(context, exception, clock.GetElapsedTime(start));
            throw;
        }
    }

    private void Write(LinkedInCall call, LinkedInApiException exception, TimeSpan duration)
    {
        AccountLog.Failed(
            logger,
            call,
            account,
            duration.TotalMilliseconds,
            exception.GetType().Name,
            exception.StatusCode,
            exception.Code,
            exception.RequestId,
            exception.CriteriaKey);
        if (exception is LinkedInQuotaException { Window: QuotaWindow.Day, StatusCode: HttpStatusCode.TooManyRequests } refused)
        {
            AccountLog.RefusedForTheDay(logger, call.Resource, account, refused.RetryAt);
        }

        AccountLog.FailedInDetail(logger, call, account, exception.Message, call.Criteria);
    }
}
