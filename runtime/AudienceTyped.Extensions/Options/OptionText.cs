using System.Globalization;

namespace AudienceTyped;

/// <summary>Reads the text of an option. A message does not show the text: it can be a secret that was written in the wrong place.</summary>
internal static class OptionText
{
    public static Uri ToAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
        ? address
        : throw new FormatException("It is not an address. Write one such as https://api.linkedin.com/.");

    public static bool ToFlag(string text) => bool.TryParse(text, out bool flag) ? flag : throw new FormatException("It is neither true nor false.");

    public static int ToNumber(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
        ? number
        : throw new FormatException("It is not a whole number without separators.");

    public static double ToFraction(string text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double fraction)
        ? fraction
        : throw new FormatException("It is not a number with a decimal point, as in 0.5.");

    // A number alone would be read as days.
    public static TimeSpan ToDuration(string text) =>
        text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan duration)
            ? duration
            : throw new FormatException("It is not a duration of hours, minutes and seconds. Write 00:00:30 for 30 seconds.");

    // A number would be taken for the place of a name in the enumeration.
    public static BudgetOutage ToOutage(string text) => Enum.GetNames<BudgetOutage>().Contains(text, StringComparer.OrdinalIgnoreCase)
        ? Enum.Parse<BudgetOutage>(text, ignoreCase: true)
        : throw new FormatException("It is neither Fail nor UseLocalBudget.");
}
