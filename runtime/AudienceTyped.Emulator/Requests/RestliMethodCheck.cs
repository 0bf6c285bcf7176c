namespace AudienceTyped.Emulation;

/// <summary>The header X-RestLi-Method is not needed, and must not say that a finder is something else.</summary>
internal sealed class RestliMethodCheck : IRequestCheck
{
    private const int ShownCharacters = 20;

    public ServiceError? Check(FinderRequest request) =>
        request.FindHeader("X-RestLi-Method") is { } method && !method.Equals("finder", StringComparison.OrdinalIgnoreCase)
            ? ServiceErrors.OperationNotSupported(Shown.Shorten(method, ShownCharacters))
            : null;
}
