namespace AudienceTyped.Emulation;

/// <summary>The one resource there is.</summary>
internal sealed class PathCheck : IRequestCheck
{
    public const string AudienceCounts = "/rest/audienceCounts";

    public ServiceError? Check(FinderRequest request) => request.Path == AudienceCounts
        ? null
        : ServiceErrors.ResourceNotFound($"The emulator has one resource, {AudienceCounts}; upper and lower case differ.");
}
