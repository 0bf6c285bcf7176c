using System.Globalization;
using System.Net;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>Makes an exception of an answer that is not 200: of the class that its status means, with an explanation.</summary>
internal static class ErrorAnswer
{
    private static readonly TimeSpan _largestDifferenceOfClocks = TimeSpan.FromHours(1);

    /// <summary>Reads an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="problem">Why its body could not be read; null if it was read.</param>
    /// <param name="cause">The exception of that.</param>
    public static LinkedInApiException Read(RefusedAnswer answer, string? problem = null, Exception? cause = null)
    {
        var error = LinkedInError.TryRead(answer.Body, answer.Token);
        string? requestId = AnswerHead.FindRequestId(answer.Response.Headers, answer.Token) ?? error?.RequestId;
        TimeSpan? retryAfter = AnswerHead.FindRetryAfter(answer.Response.Headers, answer.Options.TimeProvider);
        IReadOnlyList<RuleFinding> causes = ErrorExplanation.FindCauses(answer.Status, answer.Criteria, answer.Options, error?.FindCode());
        QuotaRefusal? quota = answer.Status == HttpStatusCode.TooManyRequests ? ReadQuota(answer, error?.Message, retryAfter) : null;
        string?[] sentences =
        [
            problem ?? DescribeAnswer(answer, error),
            error?.DescribeDetails() is { } details ? $"Details: {AnswerTexts.EndSentence(details)}" : null,
            quota is { } known ? ErrorExplanation.OfQuota(known) : ErrorExplanation.Of(answer, error?.FindCode(), error?.Message),
            causes is [var first, ..] ? $"Likely cause ({first.Rule.Id}): {first.Message}" : null,
            retryAfter is { } wait && wait > TimeSpan.Zero ? DescribeWait(wait) : null,
            requestId is null ? null : $"Request id: {Excerpt.Of(requestId)}.",
        ];
        ApiErrorFacts facts = new()
        {
            Cause = cause,
            StatusCode = answer.Status,
            Code = error?.FindCode(),
            ServiceErrorCode = error?.ServiceErrorCode,
            ServiceMessage = error?.Message,
            AnswerText = AnswerTexts.Cut(answer.Body.Span, answer.Token.HideIn),
            RetryAfter = retryAfter,
            RequestId = requestId,
            RequestLine = answer.Request.Read(),
            CriteriaKey = answer.Criteria?.Key,
        };
        return Create(string.Join(' ', sentences.OfType<string>()), facts, answer.Options.Version, quota, causes);
    }

    // One class for one meaning; what no program can act on by its class has none of its own.
    private static LinkedInApiException Create(
        string message, ApiErrorFacts facts, LinkedInVersion version, QuotaRefusal? quota, IReadOnlyList<RuleFinding> causes) =>
        (int)facts.StatusCode!.Value switch
        {
            400 when facts.Code == ErrorExplanation.VersionMissing => new LinkedInVersionException(message, facts) { Version = version },
            400 => new LinkedInRefusedRequestException(message, facts) { Findings = [.. causes.Select(TargetingCriteria.Report)] },
            401 => new LinkedInAuthenticationException(message, facts),
            403 => new LinkedInPermissionException(message, facts),
            426 => new LinkedInVersionException(message, facts) { Version = version },
            429 => new LinkedInQuotaException(message, facts, quota!.Value),
            408 or 500 or 502 or 503 or 504 => new LinkedInUnavailableException(message, facts),
            >= 500 => new LinkedInUnavailableException(message, facts) { IsTransient = false },
            _ => new LinkedInApiException(message, facts),
        };

    // The service's clock says which day it is there, unless it is so far off that it is no clock.
    private static QuotaRefusal ReadQuota(RefusedAnswer answer, string? message, TimeSpan? retryAfter)
    {
        DateTimeOffset now = answer.Options.TimeProvider.GetUtcNow();
        DateTimeOffset there = answer.Response.Headers.Date is { } date && (date - now).Duration() <= _largestDifferenceOfClocks ? date : now;
        return QuotaRefusal.Read(message, retryAfter, there, now);
    }

    private static string DescribeAnswer(RefusedAnswer answer, LinkedInError? error)
    {
        int status = (int)answer.Status;
        string[] codes =
        [
            .. new[]
            {
                error?.FindCode() is { } code ? Excerpt.Of(code) : null,
                error?.ServiceErrorCode is { } number ? $"service code {number}" : null,
            }.OfType<string>(),
        ];
        string answered = codes.Length > 0 ? $"The service answered {status} ({string.Join(", ", codes)})" : $"The service answered {status}";
        return error?.Message is { Length: > 0 } message ? $"{answered}: {AnswerTexts.EndSentence(message)}"
            : error is null && !answer.Body.IsEmpty ? $"{answered}. The body is not an error of LinkedIn's: {AnswerTexts.Show(answer.Body.Span, answer.Token)}"
            : $"{answered}, without a message.";
    }

    private static string DescribeWait(TimeSpan wait)
    {
        double seconds = Math.Ceiling(wait.TotalSeconds);
        return seconds == 1
            ? "It asks you to wait 1 second (Retry-After)."
            : string.Create(CultureInfo.InvariantCulture, $"It asks you to wait {seconds:0} seconds (Retry-After).");
    }
}
