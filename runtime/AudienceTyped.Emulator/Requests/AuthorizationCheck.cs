using System.Buffers;

namespace AudienceTyped.Emulation;

/// <summary>A bearer token as in RFC 6750. Every token is accepted except those that the options reject.</summary>
internal sealed class AuthorizationCheck(IReadOnlyCollection<string> refusedTokens) : IRequestCheck
{
    private const string Scheme = "Bearer";

    private static readonly SearchValues<char> _token = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/");

    private readonly HashSet<string> _refusedTokens = new(refusedTokens, StringComparer.Ordinal);

    public ServiceError? Check(FinderRequest request)
    {
        string? header = request.FindHeader("Authorization");
        if (header is null || header.Equals(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return ServiceErrors.EmptyAccessToken();
        }

        int blank = header.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || !header.AsSpan(0, blank).Equals(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return ServiceErrors.InvalidAccessToken("The header Authorization must be 'Bearer', a space and the token.");
        }

        string token = header[(blank + 1)..].TrimStart();
        if (!IsWellFormed(token))
        {
            return ServiceErrors.InvalidAccessToken("The token has characters that no bearer token has.");
        }

        return _refusedTokens.Contains(token) ? ServiceErrors.InvalidAccessToken("The emulator's options refuse this token.") : null;
    }

    private static bool IsWellFormed(ReadOnlySpan<char> token)
    {
        ReadOnlySpan<char> unpadded = token.TrimEnd('=');
        return !unpadded.IsEmpty && !unpadded.ContainsAnyExcept(_token);
    }
}
