using System.Globalization;
using System.Net;
using System.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>Reads an answer that is not what was asked for, and explains it.</summary>
internal static class ErrorAnswer
{
    private const int LongestMessage = 500;

    // No quota is longer than a day.
    private static readonly TimeSpan _longestPause = TimeSpan.FromDays(1);

    public static LinkedInApiException Read(ApiExchange exchange)
    {
        var error = LinkedInError.TryRead(exchange.Body.Span, exchange.Token);
        string? requestId = FindRequestId(exchange) ?? error?.RequestId;
        TimeSpan? retryAfter = FindRetryAfter(exchange);
        string?[] sentences =
        [
            DescribeAnswer(exchange, error),
            error?.DescribeDetails() is { } details ? $"Details: {EndSentence(details)}" : null,
            ErrorExplanation.Of(exchange, error?.FindCode(), error?.Message),
            ErrorExplanation.FindCause(exchange.Response.StatusCode, exchange.Criteria, exchange.Options) is { } cause
                ? $"Likely cause ({cause.Rule.Id}): {cause.Message}"
                : null,
            retryAfter is { } wait && wait > TimeSpan.Zero ? DescribeWait(wait) : null,
            requestId is null ? null : $"Request id: {Excerpt.Of(requestId)}.",
        ];
        return new LinkedInApiException(string.Join(' ', sentences.OfType<string>()))
        {
            StatusCode = exchange.Response.StatusCode,
            Code = error?.FindCode(),
            ServiceErrorCode = error?.ServiceErrorCode,
            RetryAfter = retryAfter,
            ServiceMessage = error?.Message,
            RequestId = requestId,
            RequestLine = exchange.RequestLine,
            CriteriaKey = exchange.Criteria?.Key,
        };
    }

    /// <summary>A text of somebody else's as a sentence, cut where it is long.</summary>
    public static string EndSentence(string text)
    {
        string shown = Excerpt.Of(text, LongestMessage);
        return shown.Length > 0 && shown[^1] is '.' or '!' or '?' or '…' ? shown : shown + ".";
    }

    /// <summary>JSON without the byte order mark that some gateways put before it.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) =>
        body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;

    /// <summary>An answer of 200 whose body is not what was asked for.</summary>
    /// <param name="exchange">The call.</param>
    /// <param name="expected">What the body should be: <c>a count</c>.</param>
    public static LinkedInApiException Refuse(ApiExchange exchange, string expected) => new(
        $"The service answered 200, but the body is not {expected}: {Show(exchange)} Something on the way, such as a proxy or a sign-in page, may have answered instead.")
    {
        StatusCode = exchange.Response.StatusCode,
        RequestId = FindRequestId(exchange),
        RequestLine = exchange.RequestLine,
        CriteriaKey = exchange.Criteria?.Key,
    };

    /// <summary>An answer of 200 of which a part cannot be used.</summary>
    /// <param name="exchange">The call.</param>
    /// <param name="problem">What is wrong, as the end of a sentence.</param>
    public static LinkedInApiException RefuseElement(ApiExchange exchange, string problem) => new(
        $"The service answered 200, but {problem}. Nothing of the answer is returned.")
    {
        StatusCode = exchange.Response.StatusCode,
        RequestId = FindRequestId(exchange),
        RequestLine = exchange.RequestLine,
    };

    private static string DescribeAnswer(ApiExchange exchange, LinkedInError? error)
    {
        int status = (int)exchange.Response.StatusCode;
        string[] codes = [.. new[] { error?.FindCode() is { } code ? Excerpt.Of(code) : null, error?.ServiceErrorCode is { } number
            ? $"service code {number}"
            : null }.OfType<string>()];
        string answered = codes.Length > 0 ? $"The service answered {status} ({string.Join(", ", codes)})" : $"The service answered {status}";
        return error?.Message is { Length: > 0 } message ? $"{answered}: {EndSentence(message)}"
            : error is null && !exchange.Body.IsEmpty ? $"{answered}. The body is not an error of LinkedIn's: {Show(exchange)}"
            : $"{answered}, without a message.";
    }

    private static string DescribeWait(TimeSpan wait)
    {
        double seconds = Math.Ceiling(wait.TotalSeconds);
        return seconds == 1
            ? "It asks you to wait 1 second (Retry-After)."
            : string.Create(CultureInfo.InvariantCulture, $"It asks you to wait {seconds:0} seconds (Retry-After).");
    }

    // Either a number of seconds or a date; one that has passed asks for no pause.
    private static TimeSpan? FindRetryAfter(ApiExchange exchange)
    {
        TimeSpan? pause = exchange.Headers.RetryAfter?.Delta ?? exchange.Headers.RetryAfter?.Date - exchange.Options.TimeProvider.GetUtcNow();
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause > _longestPause ? _longestPause : pause;
    }

    // The clock of a service that is a day ahead is wrong.
    public static DateTimeOffset FindTime(ApiExchange exchange)
    {
        DateTimeOffset now = exchange.Options.TimeProvider.GetUtcNow();
        return exchange.Headers.Date is { } date && date <= now + _longestPause ? date : now;
    }

    public static string? FindRequestId(ApiExchange exchange)
    {
        foreach (string name in (ReadOnlySpan<string>)["x-li-request-id", "x-li-uuid", "x-restli-request-id"])
        {
            if (exchange.Headers.TryGetValues(name, out IEnumerable<string>? values) && values.FirstOrDefault() is { Length: > 0 } value)
            {
                return Excerpt.Of(exchange.Token.HideIn(value));
            }
        }

        return null;
    }

    private static string Show(ApiExchange exchange) => exchange.Body.IsEmpty
        ? "it is empty."
        : $"'{Excerpt.Of(exchange.Token.HideIn(Encoding.UTF8.GetString(exchange.Body.Span)).AsSpan().Trim())}'.";
}
