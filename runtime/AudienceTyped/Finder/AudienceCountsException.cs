using System.Net;

namespace AudienceTyped;

/// <summary>The finder could not be asked, or answered with an error. The message says what happened, why, and what helps.</summary>
public sealed class AudienceCountsException : Exception
{
    internal AudienceCountsException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The HTTP status; null where no answer came. A 200 is an answer whose body could not be read, or is no count.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>LinkedIn's code, such as <c>INVALID_ACCESS_TOKEN</c>; null where the answer has none.</summary>
    public string? Code { get; init; }

    /// <summary>LinkedIn's <c>serviceErrorCode</c>; null where the answer has none.</summary>
    public int? ServiceErrorCode { get; init; }

    /// <summary>LinkedIn's own message; null where the answer has none. Its wording may change without notice.</summary>
    public string? ServiceMessage { get; init; }

    /// <summary>How long the service asks to wait before the next call (the header <c>Retry-After</c>); null where it asks for nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The service's id of the request, to be named in support cases; null where it gave none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The request as sent: method, path and query. It holds no secret.</summary>
    public string? RequestLine { get; init; }

    /// <summary>The <see cref="TargetingCriteria.Key"/> of the criteria asked for.</summary>
    public string? CriteriaKey { get; init; }
}
