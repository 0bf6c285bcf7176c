namespace AudienceTyped.Shared.Notation;

/// <summary>Tells texts of criteria that are percent-encoded once too often.</summary>
internal static class EncodedText
{
    // The parentheses, the comma and the colon.
    private static readonly string[] _structure = ["28", "29", "2C", "3A"];

    /// <summary>Whether the first parenthesis is encoded: <c>%28</c>, <c>%2528</c>.</summary>
    public static bool IsEncodedAsWhole(string text)
    {
        int start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < text.Length && text[start] == '%' && IsAt(text, SkipEncodedPercent(text, start + 1), "28");
    }

    /// <summary>Whether structure in it is encoded twice, <c>%253A</c>, or more often.</summary>
    public static bool IsEncodedTwice(string text)
    {
        for (int percent = text.IndexOf('%'); percent >= 0; percent = text.IndexOf('%', percent + 1))
        {
            int end = SkipEncodedPercent(text, percent + 1);
            if (end > percent + 1 && Array.Exists(_structure, code => IsAt(text, end, code)))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipEncodedPercent(string text, int position)
    {
        while (IsAt(text, position, "25"))
        {
            position += 2;
        }

        return position;
    }

    private static bool IsAt(string text, int position, string part) =>
        string.Compare(text, position, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
