namespace AudienceTyped.Shared.Wire;

/// <summary>What the text of an access token can be. No message shows it.</summary>
internal static class AccessTokenText
{
    private const string Scheme = "Bearer";

    /// <summary>Why a text cannot be a token; null where it can.</summary>
    public static string? FindProblem(string value)
    {
        if (value.Length == 0)
        {
            return "it is empty.";
        }

        if (value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && value.Any(static character => character == ' '))
        {
            return $"it begins with '{Scheme}', which the client adds itself.";
        }

        if (FindWrapping(value) is { } wrapping)
        {
            return wrapping;
        }

        int position = FindUnusable(value);
        return position < 0
            ? null
            : $"the character at {position} is a space, a line break or not ASCII. Was the token read from a file that ends with a line break?";
    }

    /// <summary>The token without the quotation marks, the scheme and the white space around it; null where that is no token.</summary>
    public static string? FindMeant(string value)
    {
        string bare = value.Trim().Trim('"', '\'', '`').Trim();
        bare = bare.StartsWith(Scheme + " ", StringComparison.OrdinalIgnoreCase) ? bare.Substring(Scheme.Length).Trim() : bare;
        return FindProblem(bare) is null ? bare : null;
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

    private static int FindUnusable(string value)
    {
        for (int position = 0; position < value.Length; position++)
        {
            if (value[position] is < '!' or > '~')
            {
                return position;
            }
        }

        return -1;
    }
}
