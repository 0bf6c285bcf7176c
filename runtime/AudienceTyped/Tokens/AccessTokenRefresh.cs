namespace AudienceTyped;

/// <summary>A refresh of the access token that a <see cref="CachingAccessTokenProvider"/> made. It has no token.</summary>
public sealed record AccessTokenRefresh
{
    /// <summary>When the new token expires; null if that is not known, or if the refresh failed.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Why there is no new token; null if there is one.</summary>
    public Exception? Failure { get; init; }

    /// <summary>Whether the old token was still valid, so that no call waited.</summary>
    public bool IsAhead { get; init; }
}
