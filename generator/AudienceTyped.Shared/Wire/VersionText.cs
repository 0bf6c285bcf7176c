using System.Globalization;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Shared.Wire;

/// <summary>The grammar of the header <c>LinkedIn-Version</c>: a year and a month, <c>yyyyMM</c>.</summary>
internal static class VersionText
{
    private const int Length = 6;

    /// <summary>Reads a version as the number <c>yyyyMM</c>, and returns whether the text is one.</summary>
    public static bool TryParse(string text, out int yearAndMonth)
    {
        yearAndMonth = 0;
        if (text.Length != Length || !text.All(static character => character is >= '0' and <= '9'))
        {
            return false;
        }

        int number = int.Parse(text, CultureInfo.InvariantCulture);
        if (number / 100 is < 2022 or > 2100 || number % 100 is < 1 or > 12)
        {
            return false;
        }

        yearAndMonth = number;
        return true;
    }

    /// <summary>What is wrong with a text that is not a version.</summary>
    public static string DescribeProblem(string text) =>
        $"'{Excerpt.Of(text)}' is not a LinkedIn-Version. Write year and month without a separator, as in {PublishedVersions.Known.Latest.ToString(CultureInfo.InvariantCulture)}.";

    /// <summary>The version that is meant by a date or by a version with a separator; null where none is.</summary>
    public static string? FindMeant(string text)
    {
        string digits = string.Concat(text.Where(static character => character is >= '0' and <= '9'));
        string? meant = digits.Length >= Length ? digits.Substring(0, Length) : null;
        return digits.Length is Length or 8 && meant is not null && TryParse(meant, out _) ? meant : null;
    }
}
