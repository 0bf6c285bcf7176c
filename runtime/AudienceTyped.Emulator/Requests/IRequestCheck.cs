namespace AudienceTyped.Emulation;

/// <summary>One of the checks that a request goes through in turn.</summary>
internal interface IRequestCheck
{
    /// <summary>The error to answer with, or null if the request passes.</summary>
    ServiceError? Check(ServiceRequest request);
}
