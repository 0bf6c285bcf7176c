using System.Globalization;
using System.Text;

namespace AudienceTyped.Definitions.Locks;

/// <summary>
/// The file <c>audience.lock</c>: what the service last said of the values of a project, one sorted line a value, so that two branches merge.
/// </summary>
internal sealed class ValueLock
{
    /// <summary>The name of the file, which is beside the project file.</summary>
    public const string FileName = "audience.lock";

    private const int CellCount = 5;

    private static readonly Comparer<(string Urn, string Locale)> _byLine = Comparer<(string Urn, string Locale)>.Create(static (left, right) =>
        string.CompareOrdinal(left.Urn, right.Urn) is var order and not 0 ? order : string.CompareOrdinal(left.Locale, right.Locale));

    private readonly SortedDictionary<(string Urn, string Locale), LockedValue> _values = new(_byLine);

    /// <summary>All values, in the order of the file.</summary>
    public IReadOnlyCollection<LockedValue> Values => _values.Values;

    /// <summary>Reads the text of the file; null means a file that is not there.</summary>
    /// <exception cref="RefusedInputException">A line is not a value, or a value is there twice with two names.</exception>
    public static ValueLock Read(string? text)
    {
        ValueLock read = new();
        int number = 0;
        foreach (string line in (text ?? "").TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            if (line.TrimEnd('\r') is { Length: > 0 } content)
            {
                read.Add(content, number);
            }
        }

        return read;
    }

    /// <summary>What the service said of a value; null if it was not asked.</summary>
    public LockedValue? Find(string urn, string locale) => _values.GetValueOrDefault((urn, locale));

    /// <summary>Notes what the service says. The day stays where it says the same as before.</summary>
    public void Set(LockedValue value)
    {
        if (Find(value.Urn, value.Locale) is not { } before || !before.SaysSame(value))
        {
            _values[(value.Urn, value.Locale)] = value;
        }
    }

    /// <summary>Notes that the service no longer has a value. One of which nothing was noted is left out.</summary>
    public void SetGone(string urn, string locale, string date)
    {
        if (Find(urn, locale) is { IsGone: false } before)
        {
            _values[(urn, locale)] = before with { Facets = LockedValue.Gone, Date = date };
        }
    }

    /// <summary>The text of the file.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        foreach (LockedValue value in _values.Values)
        {
            text.Append(string.Join('\t', value.Urn, value.Locale, value.Name, value.Facets, value.Date)).Append('\n');
        }

        return text.ToString();
    }

    private void Add(string line, int number)
    {
        string[] cells = line.Split('\t');
        if (cells.Length != CellCount || cells[0].Length == 0 || !IsDate(cells[4]))
        {
            string advice = line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal)
                || line.StartsWith(">>>>>>>", StringComparison.Ordinal)
                ? "It is the mark of a merge conflict. Resolve the conflict"
                : "Restore the line, or delete it and run 'audience vet'";
            throw new RefusedInputException($"{FileName}: line {number}: it is not a URN, a locale, a name, facets and a date with tabs between them. {advice}.");
        }

        LockedValue value = new(cells[0], cells[1], cells[2], cells[3], cells[4]);
        if (Find(value.Urn, value.Locale) is { } other && other.Name != value.Name)
        {
            throw new RefusedInputException(
                $"{FileName}: line {number}: {value.Urn} is called '{other.Name}' in a line above, and '{value.Name}' here. Delete one of the two, and run 'audience vet'.");
        }

        // Two branches can have learned the same on two days.
        _values.TryAdd((value.Urn, value.Locale), value);
    }

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
