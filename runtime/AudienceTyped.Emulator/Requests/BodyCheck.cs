namespace AudienceTyped.Emulation;

/// <summary>The body must have been readable.</summary>
internal sealed class BodyCheck : IRequestCheck
{
    public ServiceError? Check(ServiceRequest request) => request.BodyError;
}
