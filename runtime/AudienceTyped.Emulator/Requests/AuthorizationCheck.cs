using System.Buffers;
using System.Collections.Concurrent;

namespace AudienceTyped.Emulation;

/// <summary>A bearer token as in RFC 6750. Every token is accepted, except those that the options refuse and those that have ended.</summary>
internal sealed class AuthorizationCheck(IReadOnlyCollection<string> refusedTokens) : IRequestCheck
{
    private const string Scheme = "Bearer";

    private static readonly SearchValues<char> _token = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/");

    private readonly HashSet<string> _refusedTokens = new(refusedTokens, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ServiceError> _endedTokens = new(StringComparer.Ordinal);

    public ServiceError? Check(ServiceRequest request)
    {
        string? header = request.FindHeader("Authorization");
        if (header is null || header.Equals(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return ServiceErrors.EmptyAccessToken();
        }

        int space = header.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !header.AsSpan(0, space).Equals(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return ServiceErrors.InvalidAccessToken("The header Authorization must be 'Bearer', a space and the token.");
        }

        string token = header[(space + 1)..].TrimStart();
        if (!IsWellFormed(token))
        {
            return ServiceErrors.InvalidAccessToken("The token has characters that no bearer token has.");
        }

        request.AccessToken = token;
        return _endedTokens.TryGetValue(token, out ServiceError? ended) ? ended
            : _refusedTokens.Contains(token) ? ServiceErrors.InvalidAccessToken("The emulator's options refuse this token.")
            : null;
    }

    /// <summary>Answers requests with a token with an error from now on.</summary>
    public void End(string token, ServiceError error) => _endedTokens[token] = error;

    /// <summary>Takes back what was ended.</summary>
    public void Reset() => _endedTokens.Clear();

    private static bool IsWellFormed(ReadOnlySpan<char> token)
    {
        ReadOnlySpan<char> unpadded = token.TrimEnd('=');
        return !unpadded.IsEmpty && !unpadded.ContainsAnyExcept(_token);
    }
}
