using System.Globalization;
using System.Text.RegularExpressions;

namespace AudienceTyped.Calibration;

/// <summary>Reads <c>recorded-counts.csv</c>: <c>location,and_1,and_2,total</c>.</summary>
internal static partial class RecordedCounts
{
    private const string Header = "location,and_1,and_2,total";
    private const string Place = "urn:li:geo:";

    /// <exception cref="FormatException">The text is not such a file; the message says which line.</exception>
    public static IReadOnlyList<RecordedCount> Read(string text)
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines is [Header, .. string[] rows] ? [.. rows.Select(static (line, index) => Read(line, index + 2))] : throw new FormatException($"The first line must be '{Header}'.");
    }

    private static RecordedCount Read(string line, int number)
    {
        string[] cells = [.. Cell.Matches(line).Select(static match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Value)];
        return cells is [{ } place, { } one, { } other, { } total] && place.StartsWith(Place, StringComparison.Ordinal)
            ? new(
                place[Place.Length..],
                [.. ((string[])[one, other]).Where(static value => value.Length > 0).Select(AttributeValue.Parse)],
                long.Parse(total, CultureInfo.InvariantCulture))
            : throw new FormatException($"Line {number} must have a place, two values and a total: '{line}'.");
    }

    // A cell begins after a comma or with the line; quotation marks are around cells with commas.
    [GeneratedRegex("(?<=^|,)(\"(?<quoted>[^\"]*)\"|[^,\"]*)(?=,|$)")]
    private static partial Regex Cell { get; }
}
