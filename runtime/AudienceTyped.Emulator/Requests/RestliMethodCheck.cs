using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>The header X-RestLi-Method is optional, and must name the finder.</summary>
internal sealed class RestliMethodCheck : IRequestCheck
{
    private const int ShownCharacters = 20;

    public ServiceError? Check(FinderRequest request) =>
        request.FindHeader("X-RestLi-Method") is { } method && !method.Equals("finder", StringComparison.OrdinalIgnoreCase)
            ? ServiceErrors.OperationNotSupported(Excerpt.Of(method, ShownCharacters))
            : null;
}
