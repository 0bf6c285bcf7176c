using System.Net;
using System.Text.Json;

namespace AudienceTyped;

/// <summary>An OAuth 2.0 access token for LinkedIn's API. No message shows its text: <see cref="ToString"/> hides it.</summary>
public readonly struct AccessToken : IEquatable<AccessToken>
{
    // A token of a test can be a common word, which messages contain for other reasons.
    private const int ShortestSecret = 8;

    private readonly string? _value;

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
        ExpiresAt = expiresAt;
    }

    /// <summary>Whether this is the default value, which is not a token.</summary>
    public bool IsDefault => _value is null;

    /// <summary>When the token expires; null if that is not known.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    internal string Value => _value ?? throw new InvalidOperationException("The provider returned default(AccessToken), which is not a token.");

    /// <summary>A text of the service without the token, which a gateway can echo. The text must be whole: half of a token is not found.</summary>
    internal string HideIn(string text)
    {
        if (_value is not { Length: >= ShortestSecret } value)
        {
            return text;
        }

        // As it is, and as JSON, a query and HTML write it.
        string json = JsonEncodedText.Encode(value).ToString();
        foreach (string spelling in (ReadOnlySpan<string>)[value, json, value.Replace("/", "\\/", StringComparison.Ordinal), json.Replace("/", "\\/", StringComparison.Ordinal), Uri.EscapeDataString(value), WebUtility.HtmlEncode(value)])
        {
            text = text.Replace(spelling, ToString(), StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

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

    // The framework's own exception for such a header would contain the token.
    internal static string? FindProblem(string value)
    {
        if (value.Length == 0)
        {
            return "it is empty.";
        }

        if (value.StartsWith("Bearer", StringComparison.OrdinalIgnoreCase) && value.Contains(' ', StringComparison.Ordinal))
        {
            return "it begins with 'Bearer', which the client adds itself.";
        }

        int position = value.AsSpan().IndexOfAnyExceptInRange('!', '~');
        return position < 0 ? null : $"the character at {position} is a space, a line break or not ASCII. Was the token read from a file that ends with a line break?";
    }
}
