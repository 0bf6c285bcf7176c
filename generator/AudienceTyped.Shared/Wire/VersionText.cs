using AudienceTyped.Shared.Text;

namespace AudienceTyped.Shared.Wire;

/// <summary>The text of a version of the API, <c>yyyyMM</c>.</summary>
internal static class VersionText
{
    private const int Length = 6;

    /// <summary>Reads a version as the number of its digits, and returns whether the text is one.</summary>
    public static bool TryRead(string? text, out int yearAndMonth)
    {
        yearAndMonth = 0;
        if (text is not { Length: Length } || !IsDigits(text))
        {
            return false;
        }

        foreach (char digit in text)
        {
            yearAndMonth = (yearAndMonth * 10) + (digit - '0');
        }

        return yearAndMonth / 100 is >= 2022 and <= 2100 && yearAndMonth % 100 is >= 1 and <= 12;
    }

    /// <summary>Whether a piece of a text can be a piece of a version.</summary>
    public static bool IsDigits(string piece) => piece.All(static character => character is >= '0' and <= '9');

    /// <summary>What is wrong with a text that is not a version.</summary>
    public static string Describe(string text) =>
        $"'{Excerpt.Of(text)}' is not a LinkedIn-Version. Write year and month without a separator, as in 202609.";

    /// <summary>The version that is meant by another spelling of it, as in 2026-09; null where none is.</summary>
    public static string? FindMeant(string text)
    {
        string digits = string.Concat(text.Where(static character => character is >= '0' and <= '9'));
        bool isSpelling = text.All(static character => character is (>= '0' and <= '9') or '-' or '.' or '/' or '_' or ' ' or 'v' or 'V');
        return isSpelling && TryRead(digits, out _) ? digits : null;
    }
}
