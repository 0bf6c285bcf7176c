namespace AudienceTyped.Emulation;

/// <summary>
/// LinkedIn answers 414 for a query above 4 KB and a URL above 8 KB:
/// https://learn.microsoft.com/linkedin/shared/api-guide/concepts/query-tunneling.
/// </summary>
internal sealed class LengthCheck : IRequestCheck
{
    public const int MaximumQueryLength = 4096;
    public const int MaximumTargetLength = 8192;

    public ServiceError? Check(ServiceRequest request)
    {
        if (request.Query.Length > MaximumQueryLength)
        {
            return ServiceErrors.UriTooLong(
                $"The query has {request.Query.Length} characters; at most {MaximumQueryLength} are accepted. Send it as the body of a POST with X-HTTP-Method-Override: GET.");
        }

        return request.RawTarget.Length > MaximumTargetLength
            ? ServiceErrors.UriTooLong($"The URL has {request.RawTarget.Length} characters; at most {MaximumTargetLength} are accepted.")
            : null;
    }
}
