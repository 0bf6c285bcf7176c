using System.Globalization;
using System.Net;
using System.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>Reads the answer of the endpoint: a count, or an error with its explanation.</summary>
internal static class AudienceCountsResponse
{
    private const int LongestMessage = 500;

    // No quota is longer than a day.
    private static readonly TimeSpan _longestPause = TimeSpan.FromDays(1);

    public static AudienceCount ReadCount(AudienceCountsExchange exchange)
    {
        AudienceCountsAnswer answer = AudienceCountsAnswer.TryRead(WithoutMark(exchange.Body.Span)) ?? throw RefuseAnswer(exchange);
        AudienceCountStatus status = answer.Total switch
        {
            null => AudienceCountStatus.NotCountable,
            0 => ZeroExplanation.Of(exchange.Criteria, exchange.Options.KnownFacets),
            < AudienceCountBounds.Threshold => AudienceCountStatus.BelowThreshold,
            _ => AudienceCountStatus.Counted,
        };
        return new AudienceCount
        {
            Total = answer.Total,
            Active = answer.Active,
            Status = status,
            Bounds = status switch
            {
                AudienceCountStatus.NotCountable => null,
                AudienceCountStatus.Empty => new(0, 0),
                _ => AudienceCountBounds.Find(answer.Total!.Value),
            },
            CanRunCampaign = status is AudienceCountStatus.NotCountable ? null : answer.Total >= AudienceCountBounds.Threshold,
            AsOf = FindTime(exchange),
            RequestId = FindRequestId(exchange),
            RequestLine = exchange.RequestLine,
        };
    }

    public static AudienceCountsException ReadError(AudienceCountsExchange exchange)
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
        return new AudienceCountsException(string.Join(' ', sentences.OfType<string>()))
        {
            StatusCode = exchange.Response.StatusCode,
            Code = error?.FindCode(),
            ServiceErrorCode = error?.ServiceErrorCode,
            RetryAfter = retryAfter,
            ServiceMessage = error?.Message,
            RequestId = requestId,
            RequestLine = exchange.RequestLine,
            CriteriaKey = exchange.Criteria.Key,
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

    private static AudienceCountsException RefuseAnswer(AudienceCountsExchange exchange) => new(
        $"The service answered 200, but the body is not a count: {Show(exchange)} Something on the way, such as a proxy or a sign-in page, may have answered instead.")
    {
        StatusCode = exchange.Response.StatusCode,
        RequestId = FindRequestId(exchange),
        RequestLine = exchange.RequestLine,
        CriteriaKey = exchange.Criteria.Key,
    };

    private static string DescribeAnswer(AudienceCountsExchange exchange, LinkedInError? error)
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
    private static TimeSpan? FindRetryAfter(AudienceCountsExchange exchange)
    {
        TimeSpan? pause = exchange.Headers.RetryAfter?.Delta ?? exchange.Headers.RetryAfter?.Date - exchange.Options.TimeProvider.GetUtcNow();
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause > _longestPause ? _longestPause : pause;
    }

    // The clock of a service that is a day ahead is wrong.
    private static DateTimeOffset FindTime(AudienceCountsExchange exchange)
    {
        DateTimeOffset now = exchange.Options.TimeProvider.GetUtcNow();
        return exchange.Headers.Date is { } date && date <= now + _longestPause ? date : now;
    }

    private static string? FindRequestId(AudienceCountsExchange exchange)
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

    private static string Show(AudienceCountsExchange exchange) => exchange.Body.IsEmpty
        ? "it is empty."
        : $"'{Excerpt.Of(exchange.Token.HideIn(Encoding.UTF8.GetString(exchange.Body.Span)).AsSpan().Trim())}'.";
}
