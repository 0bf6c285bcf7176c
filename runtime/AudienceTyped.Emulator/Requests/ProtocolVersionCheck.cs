using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>
/// The header X-Restli-Protocol-Version. If it is missing, the service treats the request as one of version 1.0.0,
/// in whose grammar the value is something else, and so finds the criteria malformed.
/// </summary>
internal sealed class ProtocolVersionCheck : IRequestCheck
{
    public const string HeaderName = "X-RestLi-Protocol-Version";
    public const string Supported = "2.0.0";

    private const string Assumed = "1.0.0";
    private const int ShownCharacters = 20;

    public ServiceError? Check(ServiceRequest request) => request.FindHeader(HeaderName) switch
    {
        Supported => null,
        null or Assumed => ParameterErrors.Syntax(
            ParameterErrors.Criteria,
            new("The header X-Restli-Protocol-Version must be 2.0.0; without it the value is read by the grammar of version 1.0.0.")),
        { } other => ServiceErrors.ProtocolVersionNotSupported(Excerpt.Of(other, ShownCharacters)),
    };
}
