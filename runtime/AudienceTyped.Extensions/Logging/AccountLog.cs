using System.Net;
using Microsoft.Extensions.Logging;

namespace AudienceTyped;

/// <summary>
/// The logs, in the category <c>AudienceTyped</c>. The ids stay as they are. No message has a token; criteria, and texts of the service that can quote them,
/// are in messages of the level Debug only.
/// </summary>
internal static partial class AccountLog
{
    public const string Category = "AudienceTyped";

    [LoggerMessage(1, LogLevel.Debug, "{Call} of account '{Account}' was answered after {Milliseconds:0} ms, request id {RequestId}. Criteria: {Criteria}")]
    public static partial void Answered(ILogger logger, LinkedInCall call, string account, double milliseconds, string? requestId, TargetingCriteria? criteria);

    [LoggerMessage(2, LogLevel.Warning, "{Call} of account '{Account}' failed after {Milliseconds:0} ms: {Error}, status {Status}, code {Code}, request id {RequestId}, criteria key {CriteriaKey}")]
    public static partial void Failed(
        ILogger logger,
        LinkedInCall call,
        string account,
        double milliseconds,
        string error,
        HttpStatusCode? status,
        string? code,
        string? requestId,
        string? criteriaKey);

    [LoggerMessage(3, LogLevel.Debug, "{Call} of account '{Account}' failed: {Message} Criteria: {Criteria}")]
    public static partial void FailedInDetail(ILogger logger, LinkedInCall call, string account, string message, TargetingCriteria? criteria);

    [LoggerMessage(4, LogLevel.Information, "A call of account '{Account}' is repeated in {Milliseconds:0} ms, after {Error}, status {Status}")]
    public static partial void Repeated(ILogger logger, string account, double milliseconds, string error, HttpStatusCode? status);

    [LoggerMessage(5, LogLevel.Error, "LinkedIn refuses calls of {Resource} of account '{Account}' for the day: no call leaves before {RetryAt:u}")]
    public static partial void RefusedForTheDay(ILogger logger, string resource, string account, DateTimeOffset retryAt);

    [LoggerMessage(6, LogLevel.Error, "The circuit of account '{Account}' is open: calls fail without being sent for {Seconds:0.#} s")]
    public static partial void CircuitOpened(ILogger logger, string account, double seconds);

    [LoggerMessage(7, LogLevel.Information, "The circuit of account '{Account}' is closed")]
    public static partial void CircuitClosed(ILogger logger, string account);

    [LoggerMessage(8, LogLevel.Warning, "The shared budget of application '{Application}' could not be reached ({Error}). Calls go on with a local budget: {HasLocalBudget}")]
    public static partial void BudgetAway(ILogger logger, string application, bool hasLocalBudget, string error);

    [LoggerMessage(9, LogLevel.Information, "The access token of account '{Account}' was refreshed and expires at {ExpiresAt:u}")]
    private static partial void TokenRefreshed(ILogger logger, string account, DateTimeOffset? expiresAt);

    [LoggerMessage(10, LogLevel.Error, "The access token of account '{Account}' could not be refreshed: {Error}")]
    private static partial void TokenNotRefreshed(ILogger logger, string account, string error);

    [LoggerMessage(11, LogLevel.Warning, "A count could not be kept in the cache ({Error})")]
    public static partial void NotKept(ILogger logger, string error);

    [LoggerMessage(12, LogLevel.Warning, "The service answered 401 to a request of {Call} of account '{Account}'; another token is requested from the provider")]
    public static partial void TokenRejected(ILogger logger, LinkedInCall call, string account);

    [LoggerMessage(13, LogLevel.Debug, "Criteria of account '{Account}' were not sent: {Message}")]
    public static partial void CriteriaRefused(ILogger logger, string account, string message);

    public static void Refreshed(ILogger logger, string account, AccessTokenRefresh refresh)
    {
        if (refresh.Failure is { } failure)
        {
            TokenNotRefreshed(logger, account, failure.GetType().Name);
        }
        else
        {
            TokenRefreshed(logger, account, refresh.ExpiresAt);
        }
    }
}
