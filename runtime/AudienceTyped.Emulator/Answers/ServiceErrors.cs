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

    public static ServiceError ExpiredAccessToken() => new(401, "The token used in the request has expired")
    {
        ServiceErrorCode = 65602,
        Code = "EXPIRED_ACCESS_TOKEN",
    };

    public static ServiceError RevokedAccessToken() => new(401, "The token used in the request has been revoked by the user")
    {
        ServiceErrorCode = 65601,
        Code = "REVOKED_ACCESS_TOKEN",
    };

    public static ServiceError RestrictedMember() => new(401, "Member is restricted")
    {
        ServiceErrorCode = 65608,
        Code = "RESTRICTED_MEMBER",
    };

    /// <param name="tail">The end of the message: resource, method and version, the version with the first day of its month.</param>
    public static ServiceError AccessDenied(string tail) => new(403, $"Not enough permissions to access: {tail}")
    {
        ServiceErrorCode = 100,
        Code = "ACCESS_DENIED",
    };

    /// <summary>A window of calls is full; without a window in the words of the Error Handling page.</summary>
    public static ServiceError QuotaReached(string? who = null, string? window = null, string? reason = null) => new(
        429, who is null ? "Resource level throttle limit for calls to this resource is reached." : $"Resource level throttle {who} {window} limit for calls to this resource is reached.")
    {
        ServiceErrorCode = 101,
        Code = "TOO_MANY_REQUESTS",
        Explanation = reason is null ? null : new(reason),
    };

    /// <summary>How this endpoint has answered a malformed URN in criteria that are well-formed otherwise.</summary>
    public static ServiceError MalformedExpression(Explanation? explanation) => new(
        400, "TargetingPartialComputationException: Failed to fully deserialize expression")
    {
        Explanation = explanation,
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

    public static ServiceError OperationNotSupported(string resource, string method, string allowed) => new(
        400, $"GET operation on resource '{resource}' not supported with X-RestLi-Method: {method}")
    {
        Explanation = new($"X-RestLi-Method is not needed. If it is sent, it must be '{allowed}'."),
    };
}
