namespace AudienceTyped.Shared.Notation;

/// <summary>Where the value of the parameter <c>targetingCriteria</c> is in a query, a URL or a request line.</summary>
internal static class CriteriaParameter
{
    private const string Name = "targetingCriteria=";

    // Criteria contain none of them, except two single quotes, the empty text of Rest.li, in their parentheses: what follows is another parameter, a fragment,
    // the version of HTTP or the end of a quotation.
    private const string Ends = "&# \"'\r\n";

    /// <summary>The whole text if it names no such parameter.</summary>
    public static (int Start, int Length) Find(string text)
    {
        for (int name = text.IndexOf(Name, StringComparison.Ordinal); name >= 0; name = text.IndexOf(Name, name + 1, StringComparison.Ordinal))
        {
            if (name == 0 || text[name - 1] is '?' or '&' or ' ' or '"' or '\'' or '\n')
            {
                int start = name + Name.Length;
                return (start, FindLength(text.AsSpan(start)));
            }
        }

        return (0, text.Length);
    }

    private static int FindLength(ReadOnlySpan<char> text)
    {
        for (int length = 0; length < text.Length;)
        {
            int end = text[length..].IndexOfAny(Ends.AsSpan());
            if (end < 0)
            {
                break;
            }

            length += end;
            if (!text[length..].StartsWith("''".AsSpan(), StringComparison.Ordinal) || !IsInParentheses(text[..length]))
            {
                return length;
            }

            length += 2;
        }

        return text.Length;
    }

    private static bool IsInParentheses(ReadOnlySpan<char> text)
    {
        int depth = 0;
        foreach (char character in text)
        {
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
        }

        return depth > 0;
    }
}
