using AudienceTyped.Emulation;

namespace AudienceTyped;

public sealed partial class EmulatedFault
{
    /// <summary>429: the calls of the application and member are used up until midnight UTC.</summary>
    public static EmulatedFault QuotaOfTheDay { get; } = Error(
        nameof(QuotaOfTheDay), "429: the calls of the application and member are used up until midnight UTC.", ServiceErrors.QuotaReached("APPLICATION_AND_MEMBER", "DAY"));

    /// <summary>429: the calls of the application, for all members, are used up until midnight UTC.</summary>
    public static EmulatedFault QuotaOfTheDayOfTheApplication { get; } = Error(
        nameof(QuotaOfTheDayOfTheApplication),
        "429: the calls of the application, for all members, are used up until midnight UTC.",
        ServiceErrors.QuotaReached("APPLICATION", "DAY"));

    /// <summary>429: too many calls in a minute.</summary>
    public static EmulatedFault QuotaOfTheMinute { get; } = Error(
        nameof(QuotaOfTheMinute), "429: too many calls in a minute.", ServiceErrors.QuotaReached("APPLICATION_AND_MEMBER", "MINUTE"));

    /// <summary>429: too many calls in a second.</summary>
    public static EmulatedFault QuotaOfTheSecond { get; } = Error(
        nameof(QuotaOfTheSecond), "429: too many calls in a second.", ServiceErrors.QuotaReached("APPLICATION_AND_MEMBER", "SECOND"));

    /// <summary>429 in the words of the Error Handling page, which do not say for how long.</summary>
    public static EmulatedFault QuotaWithoutWindow { get; } = Error(
        nameof(QuotaWithoutWindow), "429 in the words of the Error Handling page, which do not say for how long.", ServiceErrors.QuotaReached());

    /// <summary>401: no token came.</summary>
    public static EmulatedFault EmptyAccessToken { get; } = Error(nameof(EmptyAccessToken), "401: no token came.", ServiceErrors.EmptyAccessToken());

    /// <summary>401: the token is not one.</summary>
    public static EmulatedFault InvalidAccessToken { get; } = Error(
        nameof(InvalidAccessToken), "401: the token is not one.", ServiceErrors.InvalidAccessToken("A test asked for this fault."));

    /// <summary>401: the token has expired.</summary>
    public static EmulatedFault ExpiredAccessToken { get; } = Error(
        nameof(ExpiredAccessToken), "401: the token has expired.", ServiceErrors.ExpiredAccessToken());

    /// <summary>401: the member has revoked the token.</summary>
    public static EmulatedFault RevokedAccessToken { get; } = Error(
        nameof(RevokedAccessToken), "401: the member has revoked the token.", ServiceErrors.RevokedAccessToken());

    /// <summary>401: LinkedIn has restricted the member.</summary>
    public static EmulatedFault RestrictedMember { get; } = Error(
        nameof(RestrictedMember), "401: LinkedIn has restricted the member.", ServiceErrors.RestrictedMember());

    /// <summary>403: the application is not allowed to make the call.</summary>
    public static EmulatedFault AccessDenied { get; } = Error(
        nameof(AccessDenied), "403: the application is not allowed to make the call.", static request => ServiceErrors.AccessDenied(TailOf(request)));

    /// <summary>404: the path, the finder or the permission is wrong.</summary>
    public static EmulatedFault ResourceNotFound { get; } = Error(
        nameof(ResourceNotFound), "404: the path, the finder or the permission is wrong.", ServiceErrors.ResourceNotFound("A test asked for this fault."));

    /// <summary>426: the version has been retired.</summary>
    public static EmulatedFault RetiredVersion { get; } = Error(
        nameof(RetiredVersion),
        "426: the version has been retired.",
        static request => ServiceErrors.NonexistentVersion(request.Version ?? request.FindHeader("LinkedIn-Version") ?? "", "A test asked for this fault."));

    /// <summary>400: the header LinkedIn-Version is missing.</summary>
    public static EmulatedFault VersionMissing { get; } = Error(
        nameof(VersionMissing), "400: the header LinkedIn-Version is missing.", ServiceErrors.VersionMissing());

    /// <summary>400: a URN of the criteria is malformed, in the words of this endpoint.</summary>
    public static EmulatedFault MalformedUrn { get; } = Error(
        nameof(MalformedUrn), "400: a URN of the criteria is malformed, in the words of this endpoint.", ServiceErrors.MalformedExpression(null));

    /// <summary>400: a URN of the criteria is malformed, in older words.</summary>
    public static EmulatedFault MalformedUrnInOlderWords { get; } = Error(
        nameof(MalformedUrnInOlderWords),
        "400: a URN of the criteria is malformed, in older words.",
        ParameterErrors.InvalidUrn("/include/and/0", "urn:li:skill:aaa", "Key long is in invalid format.", new("A test asked for this fault.")));

    /// <summary>400: the criteria are not well-formed.</summary>
    public static EmulatedFault InvalidParameter { get; } = Error(
        nameof(InvalidParameter), "400: the criteria are not well-formed.", ParameterErrors.Syntax(ParameterErrors.Criteria, new("A test asked for this fault.")));

    /// <summary>400: something in the criteria has the wrong type.</summary>
    public static EmulatedFault InvalidField { get; } = Error(
        nameof(InvalidField),
        "400: something in the criteria has the wrong type.",
        ParameterErrors.Shape("/include/and", "array type is not backed by a DataList", new("A test asked for this fault.")));

    /// <summary>400: a parameter is not known.</summary>
    public static EmulatedFault ParameterNotAllowed { get; } = Error(
        nameof(ParameterNotAllowed), "400: a parameter is not known.", ParameterErrors.NotAllowed("account", ["q", ParameterErrors.Criteria]));

    /// <summary>400 in the words of the page Audience Counts.</summary>
    public static EmulatedFault InvalidQuery { get; } = Error(
        nameof(InvalidQuery), "400 in the words of the page Audience Counts.", ServiceErrors.InvalidQuery("A test asked for this fault."));

    /// <summary>400: facets that cannot be used together.</summary>
    public static EmulatedFault IncompatibleTargeting { get; } = Error(
        nameof(IncompatibleTargeting),
        "400: facets that cannot be used together.",
        ParameterErrors.Refused("INCOMPATIBLE_TARGETING_COMBINATION", "urn:li:adTargetingFacet:seniorities", new("A test asked for this fault.")));

    /// <summary>408: the count took too long.</summary>
    public static EmulatedFault RequestTimeout { get; } = Error(
        nameof(RequestTimeout), "408: the count took too long.", new ServiceError(408, "Request timed out") { Code = "TIMEOUT" });

    /// <summary>414: the address is too long.</summary>
    public static EmulatedFault UriTooLong { get; } = Error(nameof(UriTooLong), "414: the address is too long.", ServiceErrors.UriTooLong("A test asked for this fault."));

    /// <summary>500 of the service.</summary>
    public static EmulatedFault InternalError { get; } = Error(
        nameof(InternalError), "500 of the service.", new ServiceError(500, "Internal server error") { Code = "INTERNAL_ERROR" });

    /// <summary>500: the size of the audience could not be found.</summary>
    public static EmulatedFault AudienceSizeNotRetrieved { get; } = Error(
        nameof(AudienceSizeNotRetrieved),
        "500: the size of the audience could not be found.",
        new ServiceError(500, "Cannot fetch audience size for the given targeting criteria field") { Code = "FAILED_TO_RETRIEVE_AUDIENCE_SIZE" });

    /// <summary>503: the service is under maintenance.</summary>
    public static EmulatedFault UnderMaintenance { get; } = Error(
        nameof(UnderMaintenance), "503: the service is under maintenance.", new ServiceError(503, "Service is under maintenance") { Code = "UNDER_MAINTENANCE" });

    private static string TailOf(ServiceRequest request) =>
        $"{request.Resource?.Name ?? "audienceCounts"}.{request.Resource?.MethodName ?? "FINDER-targetingCriteriaV2"}.{(request.Version is { } version ? version + "01" : "NO_VERSION")}";
}
