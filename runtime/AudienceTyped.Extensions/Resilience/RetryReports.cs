using Microsoft.Extensions.Logging;

namespace AudienceTyped;

/// <summary>Logs and counts what is done after failures.</summary>
internal sealed class RetryReports(ILogger logger, ExtensionMetrics metrics, string account)
{
    public void Repeated(CallAttempts attempts)
    {
        metrics.CountRetry(attempts.Call.Resource);
        AccountLog.Repeated(logger, account, attempts.Pause.TotalMilliseconds, attempts.LastFailure!.GetType().Name, attempts.LastFailure.StatusCode);
    }

    public void Opened(TimeSpan duration) => AccountLog.CircuitOpened(logger, account, duration.TotalSeconds);

    public void Closed() => AccountLog.CircuitClosed(logger, account);
}
