namespace AudienceTyped.Emulation;

/// <summary>The body must have been readable.</summary>
internal sealed class BodyCheck : IRequestCheck
{
    public const int MaximumLength = 1024 * 1024;

    public ServiceError? Check(ServiceRequest request) => request.BodyError;
}
