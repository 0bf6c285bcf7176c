using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>The header LinkedIn-Version: a month, <c>yyyyMM</c>, that the service still supports.</summary>
internal sealed class VersionCheck(ServiceVersions versions) : IRequestCheck
{
    private const int ShownCharacters = 20;

    public ServiceError? Check(FinderRequest request)
    {
        string? version = request.FindHeader("LinkedIn-Version");
        if (version is null)
        {
            return ServiceErrors.VersionMissing();
        }

        return versions.FindProblem(version) is { } problem
            ? ServiceErrors.NonexistentVersion(Excerpt.Of(version, ShownCharacters), problem)
            : null;
    }
}
