using System.Globalization;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Shared.Wire;

/// <summary>
/// Reads <c>linkedin.versions.tsv</c>: directives, and a row a version. Whatever the text is, it gives versions and problems, and never throws.
/// </summary>
internal sealed class PublishedVersionsReader
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "linkedin.versions.tsv";

    private const string AsOf = "as-of";
    private const string UsualDay = "usual-day";
    private const string Source = "source";

    private readonly Dictionary<int, int> _ends = [];
    private readonly Dictionary<string, int> _directives = new(StringComparer.Ordinal);
    private readonly List<VersionProblem> _problems = [];

    private PublishedVersionsReader()
    {
    }

    /// <summary>Reads a text.</summary>
    public static (PublishedVersions Versions, IReadOnlyList<VersionProblem> Problems) Read(string text)
    {
        PublishedVersionsReader reader = new();
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            reader.ReadLine(line.TrimEnd('\r'), start);
            start += line.Length + 1;
        }

        return (new(reader.Require(AsOf, "2026-11-20"), reader.Require(UsualDay, "15"), reader._ends), reader._problems);
    }

    private void ReadLine(string line, int start)
    {
        if (line.StartsWith("# ", StringComparison.Ordinal) || line.Trim().Length == 0)
        {
            return;
        }

        (string? word, string? what, string fix) = line[0] == '#' ? ReadDirective(line.Substring(1)) : ReadRow(line.Split('\t'));
        if (what is not null)
        {
            _problems.Add(new(start, line.Length, word, what, fix));
        }
    }

    private (string Word, string? What, string Fix) ReadDirective(string line)
    {
        string[] parts = line.Split([' ', '\t'], 2, StringSplitOptions.RemoveEmptyEntries);
        string word = parts.FirstOrDefault() ?? "";
        string value = parts.Length < 2 ? "" : parts[1].Trim();
        (int? number, string fix) = word switch
        {
            AsOf => (FindDay(value), "Write a day, as in #as-of 2026-11-20"),
            UsualDay => (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is >= 1 and <= 28 ? day : null,
                "Write a day that each month has, as in #usual-day 15"),
            Source => (value.Length, ""),
            _ => (null, $"The directives are #{AsOf}, #{UsualDay} and #{Source}; to write a comment, put a space after the '#'"),
        };
        string? what = number is null ? $"'{Excerpt.Of(line)}' is not understood" : _directives.ContainsKey(word) ? "a line above already has it" : null;
        if (number is { } read && what is null)
        {
            _directives.Add(word, read);
        }

        return (Excerpt.Of(word), what, number is null ? fix : "Delete this line");
    }

    private (string? Word, string? What, string Fix) ReadRow(string[] cells)
    {
        if (cells.Length != 2 || !VersionText.TryParse(cells[0], out int version))
        {
            return (null, "it is not a version, a tab and a day", "Write a row such as '202607', a tab, and '2027-07-15'");
        }

        int? end = cells[1] switch
        {
            "-" => PublishedVersions.NotAnnounced,
            "none" => PublishedVersions.NeverPublished,
            var day => FindDay(day),
        };
        if (end is not { } known)
        {
            return (null, $"'{Excerpt.Of(cells[1])}' is not a day", "Write the first day on which the version is refused, as in '2027-07-15', or '-', or 'none'");
        }

        if (_ends.Count > 0 && version <= _ends.Keys.Max())
        {
            return (null, $"a row above has {version} or a later version", "Write each version once, the oldest first");
        }

        if (known > 0 && known / 100 < version + 100)
        {
            return (null, $"version {version} would end on {cells[1]}, within twelve months", "Correct the day");
        }

        _ends.Add(version, known);
        return default;
    }

    private int Require(string word, string example)
    {
        if (_directives.TryGetValue(word, out int value))
        {
            return value;
        }

        _problems.Add(new(0, 0, word, "it is missing, or has no value that can be used", $"Write #{word} {example}"));
        return 1;
    }

    private static int? FindDay(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? (day.Year * 10_000) + (day.Month * 100) + day.Day
            : null;
}
