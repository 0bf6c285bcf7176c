namespace AudienceTyped.Emulation;

/// <summary>All checks in the order that is assumed of the service: gateway, authentication, version, quota, endpoint.</summary>
internal sealed class RequestChecks(IReadOnlyList<IResource> resources, AuthorizationCheck authorization, VersionCheck versions, QuotaCheck quotas)
{
    private readonly IRequestCheck[] _checks =
    [
        new BodyCheck(),
        new LengthCheck(),
        new PathCheck(resources),
        authorization,
        versions,
        quotas,
        new ProtocolVersionCheck(),
        new MethodCheck(),
        new RestliMethodCheck(),
        new ParameterCheck(),
    ];

    /// <summary>The first error there is, or null; then the resource can answer.</summary>
    public ServiceError? FindError(ServiceRequest request)
    {
        foreach (IRequestCheck check in _checks)
        {
            if (check.Check(request) is { } error)
            {
                return error;
            }
        }

        return request.Resource!.Check(request);
    }
}
