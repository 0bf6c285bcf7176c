namespace AudienceTyped;

/// <summary>
/// The service did not answer, or answered that it cannot: the network failed, a time limit was reached, or the status is 408 or 5xx.
/// </summary>
/// <remarks>
/// <see cref="LinkedInApiException.IsTransient"/> is true where a retry can help. It is false for what stays as it is,
/// such as a certificate that is not trusted or a proxy that refuses the connection.
/// </remarks>
public sealed class LinkedInUnavailableException : LinkedInApiException
{
    /// <inheritdoc/>
    public LinkedInUnavailableException(string message, Exception? innerException = null)
        : base(message, innerException) => IsTransient = true;

    internal LinkedInUnavailableException(string message, ApiErrorFacts facts)
        : base(message, facts) => IsTransient = true;
}
