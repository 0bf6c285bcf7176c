using System.Net;

namespace AudienceTyped;

/// <summary>
/// A call did not bring an answer that can be used. The message says what happened, why, and how to fix it. Subclasses are what programs branch on:
/// <see cref="LinkedInAuthenticationException"/>, <see cref="LinkedInPermissionException"/>, <see cref="LinkedInRefusedRequestException"/>,
/// <see cref="LinkedInVersionException"/>, <see cref="LinkedInQuotaException"/> and <see cref="LinkedInUnavailableException"/>.
/// This class itself is thrown for the rest: a redirect, 404, 407, 414, and an answer of 200 that is not what was requested.
/// </summary>
/// <remarks>No property contains the access token, also where a server repeats it.</remarks>
/// <example>
/// <code>
/// using AudienceCountsClient client = new(AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_ACCESS_TOKEN"));
/// try
/// {
///     Console.WriteLine(await client.CountAsync(Facet.Locations.Is(Geo.Germany)));
/// }
/// catch (LinkedInQuotaException exception)
/// {
///     Console.WriteLine($"No call before {exception.RetryAt:u}");
/// }
/// catch (LinkedInApiException exception)
/// {
///     Console.WriteLine(exception.Message);
/// }
/// </code>
/// </example>
public class LinkedInApiException : Exception
{
    /// <summary>The length at which <see cref="AnswerText"/> is cut, in characters.</summary>
    public const int MaximumAnswerTextLength = 2000;

    /// <summary>Creates an exception, also for the tests of a program that catches it.</summary>
    /// <param name="message">What happened, why, and how to fix it.</param>
    /// <param name="innerException">The cause.</param>
    public LinkedInApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal LinkedInApiException(string message, ApiErrorFacts facts)
        : base(message, facts.Cause)
    {
        StatusCode = facts.StatusCode;
        Code = facts.Code;
        ServiceErrorCode = facts.ServiceErrorCode;
        ServiceMessage = facts.ServiceMessage;
        AnswerText = facts.AnswerText;
        RetryAfter = facts.RetryAfter;
        RequestId = facts.RequestId;
        RequestLine = facts.RequestLine;
        CriteriaKey = facts.CriteriaKey;
    }

    /// <summary>The HTTP status; null if no answer came. A 200 is an answer whose body could not be read, or is not what was requested.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>LinkedIn's code, such as <c>INVALID_ACCESS_TOKEN</c>; null if the answer has none.</summary>
    public string? Code { get; init; }

    /// <summary>LinkedIn's <c>serviceErrorCode</c>; null if the answer has none.</summary>
    public int? ServiceErrorCode { get; init; }

    /// <summary>LinkedIn's own message; null if the answer has none. Its wording may change without notice.</summary>
    public string? ServiceMessage { get; init; }

    /// <summary>The body of the answer as text, cut at <see cref="MaximumAnswerTextLength"/>; null if no answer came.</summary>
    public string? AnswerText { get; init; }

    /// <summary>
    /// Whether the same call can succeed soon, without a change: after a moment, or at <see cref="LinkedInQuotaException.RetryAt"/>.
    /// A day's quota is not transient.
    /// </summary>
    public bool IsTransient { get; init; }

    /// <summary>
    /// How long the service asks you to wait before the next call (the header <c>Retry-After</c>), a day at most; null if it does not ask for it.
    /// </summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The service's id of the request, for support cases; null if the answer has none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The request as it was sent: method, path and query. It contains no secret. Null if no request was sent.</summary>
    public string? RequestLine { get; init; }

    /// <summary>The <see cref="TargetingCriteria.Key"/> of the criteria that were to be counted.</summary>
    public string? CriteriaKey { get; init; }
}
