namespace AudienceTyped.Shared.Wire;

/// <summary>Tells texts that can be OAuth 2.0 tokens from those that cannot. No sentence shows the text.</summary>
internal static class TokenText
{
    private const string Scheme = "Bearer";

    /// <summary>Why a text cannot be a token, as the end of a sentence; null where it can. A text that begins with a refused one is refused.</summary>
    // The framework's own exception for such a header would contain the token.
    public static string? FindProblem(string value)
    {
        if (value.Length == 0)
        {
            return "it is empty.";
        }

        if (value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && value.Any(static character => character == ' '))
        {
            return "it begins with 'Bearer', which the client adds itself.";
        }

        if (FindWrapping(value) is { } wrapping)
        {
            return wrapping;
        }

        int position = 0;
        while (position < value.Length && value[position] is >= '!' and <= '~')
        {
            position++;
        }

        return position == value.Length
            ? null
            : $"the character at {position} is a space, a line break or not ASCII. Was the token read from a file that ends with a line break?";
    }

    /// <summary>The token without what is around it; null where it is not clear what that is.</summary>
    public static string? FindInner(string value)
    {
        string inner = value.Trim().Trim('"', '\'', '`').Trim();
        inner = inner.StartsWith(Scheme + " ", StringComparison.OrdinalIgnoreCase) ? inner.Substring(Scheme.Length).Trim() : inner;
        return FindProblem(inner) is null ? inner : null;
    }

    // What files and templates put around a token; the service would reject it without naming the reason.
    private static string? FindWrapping(string value) => value[0] switch
    {
        '"' or '\'' or '`' => "it begins with a quotation mark. Remove the quotation marks, which a file of environment variables may contain.",
        '{' or '[' => "it begins with a bracket. Is it the whole answer that contains the token?",
        '<' or '$' or '%' => "it looks like a placeholder. Put the token in its place.",
        _ when value.StartsWith("access_token", StringComparison.OrdinalIgnoreCase) => "it begins with 'access_token'. Write only what follows it.",
        _ => null,
    };
}
