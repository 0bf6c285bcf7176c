using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>Reads the answer of the finder: a count, or an error with its explanation.</summary>
internal static class AudienceCountsResponse
{
    private const int LongestMessage = 500;

    public static AudienceCount ReadCount(ReadOnlySpan<byte> body, TargetingCriteria criteria, HttpResponseMessage response, string requestLine, AccessToken token, AudienceCountsClientOptions options)
    {
        AudienceCountsAnswer? answer;
        try
        {
            answer = JsonSerializer.Deserialize(WithoutMark(body), AudienceCountsJsonContext.Default.AudienceCountsAnswer);
        }
        catch (JsonException exception)
        {
            throw new AudienceCountsException($"The finder answered 200 with a body that is no count: {Show(body, token)} Something on the way, such as a proxy or a sign-in page, may have answered instead.", exception)
            {
                StatusCode = response.StatusCode,
                RequestId = FindRequestId(response.Headers, token),
                RequestLine = requestLine,
                CriteriaKey = criteria.Key,
            };
        }

        AudienceCountsElement? element = answer?.Elements is { Count: > 0 } elements ? elements[0] : null;
        long? total = element?.Total is >= 0 and { } given ? given : null;
        AudienceCountStatus status = total switch
        {
            null => AudienceCountStatus.NotCountable,
            0 => ZeroExplanation.Of(criteria, options.KnownFacets),
            _ => AudienceCountStatus.Counted,
        };
        return new AudienceCount
        {
            Total = total,
            Active = element?.Active,
            Status = status,
            Bounds = status is AudienceCountStatus.NotCountable ? null : status is AudienceCountStatus.Empty ? new(0, 0) : AudienceCountBounds.Of(total!.Value),
            CanRunCampaign = status is AudienceCountStatus.NotCountable ? null : total >= AudienceCountBounds.Threshold,
            AsOf = response.Headers.Date ?? options.TimeProvider.GetUtcNow(),
            RequestId = FindRequestId(response.Headers, token),
            RequestLine = requestLine,
        };
    }

    public static AudienceCountsException ReadError(ReadOnlySpan<byte> body, TargetingCriteria criteria, HttpResponseMessage response, string requestLine, AccessToken token, AudienceCountsClientOptions options)
    {
        HttpStatusCode status = response.StatusCode;
        var error = LinkedInError.TryRead(body, token);
        string? code = error?.FindCode();
        string? requestId = FindRequestId(response.Headers, token) ?? error?.RequestId;
        TimeSpan? retryAfter = FindRetryAfter(response.Headers, options.TimeProvider);
        StringBuilder message = new($"The finder answered {(int)status}");
        string codes = string.Join(", ", new[] { code is null ? null : Excerpt.Of(code), error?.ServiceErrorCode is { } number ? $"service code {number}" : null }.OfType<string>());
        message.Append(codes.Length > 0 ? $" ({codes})" : "").Append(": ")
            .Append(error?.Message is { Length: > 0 } said ? EndSentence(said) : error is null && body.Length > 0 ? $"no error of LinkedIn's, but {Show(body, token)}" : "it says nothing more.")
            .Append(error?.DescribeDetails() is { } details ? $" Details: {EndSentence(details)}" : "")
            .Append(' ').Append(ErrorExplanation.Of(status, code, error?.Message, options.Version))
            .Append(ErrorExplanation.FindCause(status, criteria, options) is { } cause ? $" Likely cause ({cause.Rule.Id}): {cause.Message}" : "")
            .Append(retryAfter is { } wait ? string.Create(CultureInfo.InvariantCulture, $" It asks for a pause of {Math.Ceiling(wait.TotalSeconds):0} seconds (Retry-After).") : "")
            .Append(requestId is null ? "" : $" Request id: {Excerpt.Of(requestId)}.");
        return new AudienceCountsException(message.ToString())
        {
            StatusCode = status,
            Code = code,
            ServiceErrorCode = error?.ServiceErrorCode,
            RetryAfter = retryAfter,
            ServiceMessage = error?.Message,
            RequestId = requestId,
            RequestLine = requestLine,
            CriteriaKey = criteria.Key,
        };
    }

    // Either a number of seconds or a date; one that has passed asks for no pause.
    private static TimeSpan? FindRetryAfter(HttpResponseHeaders headers, TimeProvider timeProvider)
    {
        TimeSpan? pause = headers.RetryAfter?.Delta ?? headers.RetryAfter?.Date - timeProvider.GetUtcNow();
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }

    private static string? FindRequestId(HttpResponseHeaders headers, AccessToken token)
    {
        foreach (string name in (ReadOnlySpan<string>)["x-li-request-id", "x-li-uuid", "x-restli-request-id"])
        {
            if (headers.TryGetValues(name, out IEnumerable<string>? values) && values.FirstOrDefault() is { Length: > 0 } value)
            {
                return Excerpt.Of(token.HideIn(value));
            }
        }

        return null;
    }

    public static string EndSentence(string text)
    {
        string shown = Excerpt.Of(text, LongestMessage);
        return shown.Length > 0 && shown[^1] is '.' or '!' or '?' or '…' ? shown : shown + ".";
    }

    /// <summary>JSON without the byte order mark that some gateways put before it.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) => body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;

    private static string Show(ReadOnlySpan<byte> body, AccessToken token) => body.IsEmpty
        ? "an empty one."
        : $"'{Excerpt.Of(token.HideIn(Encoding.UTF8.GetString(body)).AsSpan().Trim())}'.";
}
