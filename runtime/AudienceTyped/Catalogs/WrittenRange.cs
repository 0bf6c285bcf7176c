using System.Globalization;

namespace AudienceTyped.Catalogs;

/// <summary>Ranges as people write them: <c>51-200</c>, <c>10,001+</c>, <c>18 to 24</c>.</summary>
internal static class WrittenRange
{
    private const string To = " TO ";

    /// <summary>The bounds of a text, folded so that its dashes are hyphens; null if it is not a range.</summary>
    public static (int Minimum, int Maximum)? Find(ReadOnlySpan<char> folded)
    {
        if (folded is [.. var alone, '+'])
        {
            return TryRead(alone, out int least) ? (least, int.MaxValue) : null;
        }

        int hyphen = folded.IndexOf('-');
        int word = folded.IndexOf(To, StringComparison.OrdinalIgnoreCase);
        (int end, int start) = hyphen > 0 ? (hyphen, hyphen + 1) : (word, word + To.Length);
        return end > 0 && TryRead(folded[..end], out int minimum) && TryRead(folded[start..], out int maximum) && minimum <= maximum
            ? (minimum, maximum)
            : null;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
}
