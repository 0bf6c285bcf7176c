using System.Net;

namespace AudienceTyped;

/// <summary>What is known of a call that failed, whatever the kind of the failure.</summary>
internal sealed record ApiErrorFacts
{
    public Exception? Cause { get; init; }

    public HttpStatusCode? StatusCode { get; init; }

    public string? Code { get; init; }

    public int? ServiceErrorCode { get; init; }

    public string? ServiceMessage { get; init; }

    public string? AnswerText { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public string? RequestId { get; init; }

    public string? RequestLine { get; init; }

    public string? CriteriaKey { get; init; }
}
