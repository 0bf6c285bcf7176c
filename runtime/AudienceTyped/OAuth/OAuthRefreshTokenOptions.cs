namespace AudienceTyped;

/// <summary>The application for which an <see cref="OAuthRefreshTokenProvider"/> requests access tokens.</summary>
public sealed class OAuthRefreshTokenOptions
{
    /// <summary>LinkedIn's own address.</summary>
    public static Uri DefaultTokenAddress { get; } = new("https://www.linkedin.com/oauth/v2/accessToken");

    /// <summary>The application's client id, from LinkedIn's Developer Portal.</summary>
    public required string ClientId { get; init; }

    /// <summary>The application's client secret. It is sent to <see cref="TokenAddress"/> only, and no message shows it.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>The endpoint: HTTPS, or HTTP on loopback.</summary>
    public Uri TokenAddress { get; init; } = DefaultTokenAddress;

    /// <summary>When a new access token is requested.</summary>
    public CachingAccessTokenOptions Caching { get; init; } = new();

    internal void Check()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ClientId, nameof(ClientId));
        ArgumentException.ThrowIfNullOrWhiteSpace(ClientSecret, nameof(ClientSecret));
        ArgumentNullException.ThrowIfNull(TokenAddress);
        if (FindProblem(TokenAddress) is { } problem)
        {
            throw new ArgumentException(problem, nameof(TokenAddress));
        }
    }

    /// <summary>Why a secret cannot be sent to an address, as whole sentences; null if it can.</summary>
    internal static string? FindProblem(Uri address) =>
        !address.IsAbsoluteUri || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? "TokenAddress is neither HTTPS nor loopback, so the client secret would be sent unencrypted. Use https://."
            : address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0
                ? "TokenAddress has a user, a query or a fragment. Write only scheme, host, port and path."
                : null;
}
