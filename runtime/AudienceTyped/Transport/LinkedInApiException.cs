using System.Net;

namespace AudienceTyped;

/// <summary>The service could not be reached, or answered with an error. The message says what happened, why, and how to fix it.</summary>
public sealed class LinkedInApiException : Exception
{
    internal LinkedInApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The HTTP status; null if no answer came. A 200 is an answer whose body could not be read, or is no count.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>LinkedIn's code, such as <c>INVALID_ACCESS_TOKEN</c>; null if the answer has none.</summary>
    public string? Code { get; init; }

    /// <summary>LinkedIn's <c>serviceErrorCode</c>; null if the answer has none.</summary>
    public int? ServiceErrorCode { get; init; }

    /// <summary>LinkedIn's own message; null if the answer has none. Its wording may change without notice.</summary>
    public string? ServiceMessage { get; init; }

    /// <summary>
    /// How long the service asks you to wait before the next call (the header <c>Retry-After</c>), a day at most; null if it does not ask for it.
    /// </summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The service's id of the request, for support cases; null if the answer has none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The request as it was sent: method, path and query. It contains no secret.</summary>
    public string? RequestLine { get; init; }

    /// <summary>The <see cref="TargetingCriteria.Key"/> of the criteria that were to be counted.</summary>
    public string? CriteriaKey { get; init; }
}
