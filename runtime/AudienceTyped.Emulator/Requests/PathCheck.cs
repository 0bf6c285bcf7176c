namespace AudienceTyped.Emulation;

/// <summary>The path must name a resource.</summary>
internal sealed class PathCheck(IReadOnlyList<IResource> resources) : IRequestCheck
{
    public const string Root = "/rest/";

    private readonly Dictionary<string, IResource> _resources = resources.ToDictionary(static one => Root + one.Name, StringComparer.Ordinal);

    public ServiceError? Check(ServiceRequest request)
    {
        if (_resources.TryGetValue(request.Path, out IResource? resource))
        {
            request.Resource = resource;
            return null;
        }

        return ServiceErrors.ResourceNotFound($"The emulator has the resources {string.Join(", ", _resources.Keys)}; upper and lower case differ.");
    }
}
