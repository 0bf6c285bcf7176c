namespace AudienceTyped;

/// <summary>An OAuth 2.0 refresh token of LinkedIn's, with which new access tokens are requested. No message shows its text.</summary>
/// <remarks>Source: Refresh Tokens with OAuth 2.0, learn.microsoft.com/linkedin/shared/authentication/programmatic-refresh-tokens.</remarks>
public readonly struct RefreshToken : IEquatable<RefreshToken>
{
    private readonly string? _value;

    /// <summary>Creates a token.</summary>
    /// <param name="value">The token.</param>
    /// <param name="expiresAt">When the token expires, if that is known: a year after the member consented.</param>
    /// <exception cref="ArgumentException">The text cannot be a token. The message does not show it.</exception>
    public RefreshToken(string value, DateTimeOffset? expiresAt = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = AccessToken.FindProblem(value) is { } problem
            ? throw new ArgumentException($"The text is not a refresh token: {problem}", nameof(value))
            : value;
        ExpiresAt = expiresAt;
    }

    /// <summary>Whether this is the default value, which is not a token.</summary>
    public bool IsDefault => _value is null;

    /// <summary>When the token expires; null if that is not known.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    /// <summary>The text, for the place where it is stored: a secret store, never a log.</summary>
    public string RevealValue() => _value ?? throw new InvalidOperationException("default(RefreshToken) is not a token.");

    /// <inheritdoc/>
    public bool Equals(RefreshToken other) => _value == other._value && ExpiresAt == other.ExpiresAt;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RefreshToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, ExpiresAt);

    /// <summary>A placeholder, never the token itself.</summary>
    public override string ToString() => IsDefault ? "(no refresh token)" : "(refresh token, hidden)";

    /// <summary>Whether two tokens are the same.</summary>
    public static bool operator ==(RefreshToken left, RefreshToken right) => left.Equals(right);

    /// <summary>Whether two tokens differ.</summary>
    public static bool operator !=(RefreshToken left, RefreshToken right) => !left.Equals(right);
}
