namespace AudienceTyped.Emulation;

/// <summary>All checks in the order that is assumed of the service: gateway, authentication, version, endpoint.</summary>
internal sealed class RequestChecks(IReadOnlyCollection<string> refusedTokens, ServiceVersions versions, IReadOnlyList<TargetingFacet> facets)
{
    private readonly IRequestCheck[] _checks =
    [
        new LengthCheck(),
        new PathCheck(),
        new AuthorizationCheck(refusedTokens),
        new VersionCheck(versions),
        new ProtocolVersionCheck(),
        new MethodCheck(),
        new RestliMethodCheck(),
        new ParameterCheck(),
        new FinderCheck(),
        new CriteriaSyntaxCheck(),
        new CriteriaCheck(facets),
    ];

    /// <summary>The first error there is, or null; then the request has its criteria.</summary>
    public ServiceError? FindError(FinderRequest request)
    {
        foreach (IRequestCheck check in _checks)
        {
            if (check.Check(request) is { } error)
            {
                return error;
            }
        }

        return null;
    }
}
