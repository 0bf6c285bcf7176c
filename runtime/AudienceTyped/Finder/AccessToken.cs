using System.Net;
using System.Text.Json;

namespace AudienceTyped;

/// <summary>An OAuth 2.0 access token of LinkedIn's. Its text shows in no message: <see cref="ToString"/> hides it.</summary>
public readonly struct AccessToken : IEquatable<AccessToken>
{
    // The token of an emulator may be a word, which stands in messages of its own right.
    private const int ShortestSecret = 8;

    private readonly string? _value;

    /// <summary>A token.</summary>
    /// <param name="value">The token alone, without <c>Bearer</c>.</param>
    /// <param name="expiresAt">When it ends to be taken, where that is known.</param>
    /// <exception cref="ArgumentException">The text cannot be a token. The message does not show it.</exception>
    public AccessToken(string value, DateTimeOffset? expiresAt = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = FindProblem(value) is { } problem
            ? throw new ArgumentException($"The text is not an access token: {problem}", nameof(value))
            : value;
        ExpiresAt = expiresAt;
    }

    /// <summary>Whether this is the default value, which is no token.</summary>
    public bool IsDefault => _value is null;

    /// <summary>When the token ends to be taken; null where that is not known.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    internal string Value => _value ?? throw new InvalidOperationException("The provider gave default(AccessToken), which is no token.");

    /// <summary>A text of the service's without the token, which a gateway may echo. It must not have been cut before.</summary>
    internal string HideIn(string text)
    {
        if (_value is not { Length: >= ShortestSecret } value)
        {
            return text;
        }

        // As it is, as JSON writes it, as a query or a page of HTML does.
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

    /// <summary>Never the token itself.</summary>
    public override string ToString() => IsDefault ? "(no access token)" : "(access token, hidden)";

    /// <summary>Whether two tokens are the same.</summary>
    public static bool operator ==(AccessToken left, AccessToken right) => left.Equals(right);

    /// <summary>Whether two tokens differ.</summary>
    public static bool operator !=(AccessToken left, AccessToken right) => !left.Equals(right);

    // The framework's own refusal of such a header would print the token.
    internal static string? FindProblem(string value)
    {
        if (value.Length == 0)
        {
            return "it is empty.";
        }

        if (value.StartsWith("Bearer", StringComparison.OrdinalIgnoreCase) && value.Contains(' ', StringComparison.Ordinal))
        {
            return "it begins with 'Bearer', which is added for you.";
        }

        int position = value.AsSpan().IndexOfAnyExceptInRange('!', '~');
        return position < 0 ? null : $"there is a blank, a line end or a character outside ASCII at {position}. Was it read from a file with a line end?";
    }
}
