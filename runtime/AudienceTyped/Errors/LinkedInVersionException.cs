namespace AudienceTyped;

/// <summary>
/// The service does not serve the requested <see cref="LinkedInVersion"/>: it answered 426, since the version has ended or never existed,
/// or 400, since the header <c>LinkedIn-Version</c> did not arrive.
/// </summary>
/// <remarks>Source: LinkedIn Marketing API Versioning, learn.microsoft.com/linkedin/marketing/versioning.</remarks>
public sealed class LinkedInVersionException : LinkedInApiException
{
    /// <inheritdoc/>
    public LinkedInVersionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal LinkedInVersionException(string message, ApiErrorFacts facts)
        : base(message, facts)
    {
    }

    /// <summary>The version that was requested.</summary>
    public LinkedInVersion Version { get; init; }
}
