namespace AudienceTyped.Emulation;

/// <summary>The errors that do not depend on the criteria, in the words of recorded answers of the service.</summary>
internal static class ServiceErrors
{
    public static ServiceError ResourceNotFound(string reason) => new(404, "No virtual resource found")
    {
        Code = "RESOURCE_NOT_FOUND",
        IsFromGateway = true,
        Explanation = new(reason),
    };

    public static ServiceError EmptyAccessToken() => new(401, "Empty oauth2_access_token")
    {
        ServiceErrorCode = 401,
        Explanation = new("The header Authorization is missing or has no token: send 'Bearer' and a token."),
    };

    public static ServiceError InvalidAccessToken(string reason) => new(401, "Invalid access token")
    {
        ServiceErrorCode = 65600,
        Code = "INVALID_ACCESS_TOKEN",
        Explanation = new(reason),
    };

    public static ServiceError VersionMissing() => new(400, "A version must be present. Please specify a version by adding the LinkedIn-Version header.")
    {
        Code = "VERSION_MISSING",
        IsFromGateway = true,
        Explanation = new("The versioned API requires the header LinkedIn-Version: yyyyMM, as in 202601."),
    };

    /// <summary>The service appends the first day of the month to the version.</summary>
    public static ServiceError NonexistentVersion(string version, string reason) => new(426, $"Requested version {version}01 is not active")
    {
        Code = "NONEXISTENT_VERSION",
        IsFromGateway = true,
        Explanation = new(reason),
    };

    public static ServiceError ProtocolVersionNotSupported(string version) => new(400, $"Rest.li protocol version {version} is not supported")
    {
        Explanation = new("The header X-Restli-Protocol-Version must be 2.0.0."),
    };

    public static ServiceError MethodNotAllowed(string reason) => new(405, "Method not allowed")
    {
        Code = "METHOD_NOT_ALLOWED",
        Explanation = new(reason),
    };

    /// <summary>The body of the service's answer is not known; the shape is that of its gateway.</summary>
    public static ServiceError UriTooLong(string reason) => new(414, "URI Too Long")
    {
        Code = "URI_TOO_LONG",
        IsFromGateway = true,
        Explanation = new(reason),
    };

    /// <summary>The body of the service's answer is not known; the shape is that of its gateway.</summary>
    public static ServiceError BodyRefused(int status, string reason) => new(status, "Request body refused")
    {
        Code = status == 413 ? "PAYLOAD_TOO_LARGE" : "BAD_REQUEST",
        IsFromGateway = true,
        Explanation = new(reason),
    };

    public static ServiceError InvalidQuery(string reason) => new(400, "Invalid query parameters passed to request")
    {
        Explanation = new(reason),
    };

    public static ServiceError OperationNotSupported(string method) => new(
        400, $"GET operation named targetingCriteriaV2 on resource 'audienceCounts' not supported with X-RestLi-Method: {method}")
    {
        Explanation = new("X-RestLi-Method is not needed. If it is sent, it must be 'finder'."),
    };
}
