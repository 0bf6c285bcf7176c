using AudienceTyped.Shared.Wire;

namespace AudienceTyped;

/// <summary>An OAuth 2.0 access token for LinkedIn's API. No message shows its text: <see cref="ToString"/> hides it.</summary>
public readonly struct AccessToken : IEquatable<AccessToken>
{
    private readonly string? _value;
    private readonly string? _headerValue;

    /// <summary>Creates a token.</summary>
    /// <param name="value">The token, without <c>Bearer</c>.</param>
    /// <param name="expiresAt">When the token expires, if that is known.</param>
    /// <exception cref="ArgumentException">The text cannot be a token. The message does not show it.</exception>
    public AccessToken(string value, DateTimeOffset? expiresAt = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = FindProblem(value) is { } problem
            ? throw new ArgumentException($"The text is not an access token: {problem}", nameof(value))
            : value;
        _headerValue = "Bearer " + value;
        ExpiresAt = expiresAt;
    }

    /// <summary>Whether this is the default value, which is not a token.</summary>
    public bool IsDefault => _value is null;

    /// <summary>When the token expires; null if that is not known.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    internal string Value => _value ?? throw new LinkedInAuthenticationException(
        "The provider returned default(AccessToken), which is not a token. Return new AccessToken(…), or throw an exception that says why there is none.");

    /// <summary>The value of the header Authorization, made once for all requests with the token.</summary>
    internal string HeaderValue => _headerValue ?? throw new InvalidOperationException("default(AccessToken) is not a token.");

    /// <summary>This token, if it is one that can be sent.</summary>
    /// <exception cref="LinkedInAuthenticationException">It is the default value, or has expired.</exception>
    internal AccessToken RequireValidAt(DateTimeOffset now) => ExpiresAt <= now
        ? throw new LinkedInAuthenticationException(
            $"The provider returned an access token that expired at {ExpiresAt:u}. Refresh the token, or ask the member to consent again.")
        : Value.Length > 0 ? this : default;

    /// <summary>A text of others without the token, which a gateway can echo.</summary>
    internal string HideIn(string text) => _value is null ? text : TokenConcealment.Hide(text, _value, ToString());

    /// <inheritdoc/>
    public bool Equals(AccessToken other) => _value == other._value && ExpiresAt == other.ExpiresAt;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AccessToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, ExpiresAt);

    /// <summary>A placeholder, never the token itself.</summary>
    public override string ToString() => IsDefault ? "(no access token)" : "(access token, hidden)";

    /// <summary>Whether two tokens are the same.</summary>
    public static bool operator ==(AccessToken left, AccessToken right) => left.Equals(right);

    /// <summary>Whether two tokens differ.</summary>
    public static bool operator !=(AccessToken left, AccessToken right) => !left.Equals(right);

    internal static string? FindProblem(string value) => TokenText.FindProblem(value);
}
