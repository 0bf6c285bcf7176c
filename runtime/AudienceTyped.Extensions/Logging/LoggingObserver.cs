using System.Net;
using Microsoft.Extensions.Logging;

namespace AudienceTyped;

/// <summary>Writes what the client of an account does: one message for each call, after its retries.</summary>
internal sealed class LoggingObserver(ILogger logger, string account) : LinkedInClientObserver
{
    public override void CallSucceeded(LinkedInCall context, LinkedInAnswer answer, TimeSpan duration)
    {
        if (logger.IsEnabled(LogLevel.Debug))
        {
            AccountLog.Answered(logger, context, account, duration.TotalMilliseconds, answer.RequestId, context.Criteria);
        }
    }

    public override void CallFailed(LinkedInCall context, Exception exception, TimeSpan duration)
    {
        // Canceled by the caller, who knows.
        if (exception is OperationCanceledException)
        {
            return;
        }

        var error = exception as LinkedInApiException;
        AccountLog.Failed(
            logger,
            context,
            account,
            duration.TotalMilliseconds,
            exception.GetType().Name,
            error?.StatusCode,
            PlainCode(error?.Code),
            error?.RequestId,
            error?.CriteriaKey);
        if (error is LinkedInQuotaException { Window: QuotaWindow.Day, StatusCode: HttpStatusCode.TooManyRequests } refused)
        {
            AccountLog.RefusedForTheDay(logger, context.Resource, account, refused.RetryAt);
        }

        if (error is not null)
        {
            AccountLog.FailedInDetail(logger, context, account, error.Message, context.Criteria);
        }
    }

    public override void TokenRejected(LinkedInCall context) => AccountLog.TokenRejected(logger, context, account);

    public override void CriteriaRefused(TargetingCriteria criteria, LinkedInRefusedRequestException exception)
    {
        if (logger.IsEnabled(LogLevel.Debug))
        {
            AccountLog.CriteriaRefused(logger, account, exception.Message);
        }
    }

    // One shape of LinkedIn's errors has a sentence with a URN where others have a code.
    private static string? PlainCode(string? code) =>
        code is not null && code.All(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '.') ? code : null;
}
