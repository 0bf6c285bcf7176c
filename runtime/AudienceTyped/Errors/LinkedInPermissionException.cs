namespace AudienceTyped;

/// <summary>The service answered 403: the access token is valid, but its application or member is not allowed to make the call.</summary>
/// <remarks>Source: Error Handling, learn.microsoft.com/linkedin/shared/api-guide/concepts/error-handling.</remarks>
public sealed class LinkedInPermissionException : LinkedInApiException
{
    /// <inheritdoc/>
    public LinkedInPermissionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal LinkedInPermissionException(string message, ApiErrorFacts facts)
        : base(message, facts)
    {
    }
}
