namespace AudienceTyped;

/// <summary>The application for which access tokens are requested, and its refresh token. Either all three texts are set, or none.</summary>
/// <remarks>Source: Refresh Tokens with OAuth 2.0, learn.microsoft.com/linkedin/shared/authentication/programmatic-refresh-tokens.</remarks>
public sealed class AudienceTypedOAuthOptions
{
    /// <summary>The client id, from LinkedIn's Developer Portal.</summary>
    public string? ClientId { get; set; }

    /// <summary>The client secret. No message or log shows it.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>
    /// The refresh token to begin with, valid for a year from the member's consent. Not needed if
    /// <see cref="AudienceTypedBuilder.UseRefreshTokenStore(Func{IServiceProvider, RefreshTokenStore})"/> is called.
    /// </summary>
    public string? RefreshToken { get; set; }

    /// <summary>The endpoint for tokens: HTTPS, or HTTP on loopback. Default: LinkedIn's.</summary>
    public Uri? TokenAddress { get; set; }

    internal bool IsSet => ClientId is not null || ClientSecret is not null || RefreshToken is not null || TokenAddress is not null;
}
