using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>The header LinkedIn-Version: a month, <c>yyyyMM</c>, that the service still supports.</summary>
internal sealed class VersionCheck(ServiceVersions versions) : IRequestCheck
{
    private const int ShownCharacters = 20;

    public ServiceError? Check(ServiceRequest request)
    {
        string? version = request.FindHeader("LinkedIn-Version");
        if (version is null)
        {
            return ServiceErrors.VersionMissing();
        }

        if (versions.FindProblem(version) is { } problem)
        {
            return ServiceErrors.NonexistentVersion(Excerpt.Of(version, ShownCharacters), problem);
        }

        request.Version = version;
        return null;
    }
}
