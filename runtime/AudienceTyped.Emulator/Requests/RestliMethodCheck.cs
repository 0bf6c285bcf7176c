using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>The header X-RestLi-Method is optional, and must name the method of the resource.</summary>
internal sealed class RestliMethodCheck : IRequestCheck
{
    private const int ShownCharacters = 20;

    public ServiceError? Check(ServiceRequest request)
    {
        string allowed = request.Resource!.RestliMethod;
        return request.FindHeader("X-RestLi-Method") is { } method && !method.Equals(allowed, StringComparison.OrdinalIgnoreCase)
            ? ServiceErrors.OperationNotSupported(request.Resource.Name, Excerpt.Of(method, ShownCharacters), allowed)
            : null;
    }
}
