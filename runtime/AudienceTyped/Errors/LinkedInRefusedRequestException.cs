namespace AudienceTyped;

/// <summary>
/// The criteria, or another part of the request, are wrong: the service answered 400, or the criteria break a rule so that they were not sent
/// (<see cref="LinkedInApiException.StatusCode"/> is null then).
/// </summary>
/// <remarks>Source: Updated Marketing API Error Responses, learn.microsoft.com/linkedin/marketing/error-responses.</remarks>
public sealed class LinkedInRefusedRequestException : LinkedInApiException
{
    /// <inheritdoc/>
    public LinkedInRefusedRequestException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal LinkedInRefusedRequestException(string message, ApiErrorFacts facts)
        : base(message, facts)
    {
    }

    /// <summary>
    /// The rules that the criteria break and that can be the reason, the most likely first. Empty if no known rule explains it, or if no criteria were sent.
    /// </summary>
    public IReadOnlyList<CriteriaFinding> Findings { get; init; } = [];

    /// <summary>The first of <see cref="Findings"/>; null if there is none.</summary>
    public CriteriaFinding? LikelyCause => Findings.Count > 0 ? Findings[0] : null;
}
