namespace AudienceTyped;

/// <summary>
/// There is no access token that the service accepts: it answered 401, the provider returned no token or an expired one,
/// an environment variable is missing, or a refresh token is no longer valid.
/// </summary>
/// <remarks>
/// <see cref="LinkedInApiException.StatusCode"/> is null if no request was sent. A call that is answered with 401 has already asked the provider for another
/// token. Source: Error Handling, learn.microsoft.com/linkedin/shared/api-guide/concepts/error-handling.
/// </remarks>
public sealed class LinkedInAuthenticationException : LinkedInApiException
{
    /// <inheritdoc/>
    public LinkedInAuthenticationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal LinkedInAuthenticationException(string message, ApiErrorFacts facts)
        : base(message, facts)
    {
    }
}
