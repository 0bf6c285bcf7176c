namespace AudienceTyped.Emulation;

/// <summary>The header LinkedIn-Version: a month, <c>yyyyMM</c>, that the service still takes.</summary>
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
            ? ServiceErrors.NonexistentVersion(Shown.Shorten(version, ShownCharacters), problem)
            : null;
    }
}
