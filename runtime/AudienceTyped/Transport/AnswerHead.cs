using System.Net.Http.Headers;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>What the headers of an answer say.</summary>
internal static class AnswerHead
{
    // No quota is longer than a day, and the clock of a service that is a day ahead is wrong.
    private static readonly TimeSpan _day = TimeSpan.FromDays(1);

    private static readonly string[] _idNames = ["x-li-request-id", "x-li-uuid", "x-restli-request-id"];

    /// <summary>When the service answered.</summary>
    public static DateTimeOffset FindTime(HttpResponseHeaders headers, TimeProvider clock)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return headers.Date is { } date && date <= now + _day ? date : now;
    }

    /// <summary>How long the service asks to wait: a number of seconds, or a date; one that has passed asks for no pause.</summary>
    public static TimeSpan? FindRetryAfter(HttpResponseHeaders headers, TimeProvider clock)
    {
        TimeSpan? pause = headers.RetryAfter?.Delta ?? headers.RetryAfter?.Date - clock.GetUtcNow();
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause > _day ? _day : pause;
    }

    /// <summary>The service's id of the request; null if there is none.</summary>
    public static string? FindRequestId(HttpResponseHeaders headers, AccessToken token)
    {
        foreach (string name in _idNames)
        {
            if (headers.NonValidated.TryGetValues(name, out HeaderStringValues values) && values.FirstOrDefault() is { Length: > 0 } value)
            {
                return Excerpt.Of(token.HideIn(value));
            }
        }

        return null;
    }
}
