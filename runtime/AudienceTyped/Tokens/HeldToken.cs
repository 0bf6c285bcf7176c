namespace AudienceTyped;

/// <summary>A token that is kept.</summary>
/// <param name="Token">The token.</param>
/// <param name="RefreshAt">When it should be refreshed, although it is valid.</param>
internal sealed record HeldToken(AccessToken Token, DateTimeOffset RefreshAt)
{
    /// <summary>Keeps a token.</summary>
    /// <exception cref="LinkedInAuthenticationException">It is none, or has expired.</exception>
    public static HeldToken Of(AccessToken token, DateTimeOffset now, CachingAccessTokenOptions options)
    {
        token = token.RequireValidAt(now);
        if (token.ExpiresAt is not { } expiresAt)
        {
            return new(token, now + options.MaximumAge);
        }

        TimeSpan left = expiresAt - now;
        return new(token, expiresAt - (options.RefreshBefore < left / 2 ? options.RefreshBefore : left / 2));
    }

    public bool IsValidAt(DateTimeOffset now) => !(Token.ExpiresAt <= now);

    /// <summary>Without the token.</summary>
    public override string ToString() => $"{Token}, to be refreshed at {RefreshAt:u}";
}
