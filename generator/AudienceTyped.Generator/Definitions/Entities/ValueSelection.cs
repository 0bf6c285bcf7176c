
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The rows that <c>#only</c> names, by id, name, identifier the beginning of a name (<c>Java*</c>) or the name of a set; all where it is not there.</summary>
internal sealed class ValueSelection
{
    // A suggestion costs a look at each row.
    private const int MaximumSuggestions = 20;
    private const int SuggestionsForOne = 3;

    private readonly List<Cell> _items;
    private readonly HashSet<string> _words;
    private readonly string[] _prefixes;

    private readonly HashSet<string> _sets;

    private ValueSelection(List<Cell> items, DeclaredSets sets)
    {
        _items = items;
        _words = new(items.Where(static item => !IsPattern(item)).Select(static item => item.Text), StringComparer.OrdinalIgnoreCase);
        _prefixes = [.. items.Where(IsPattern).Select(PrefixOf)];
        _sets = new(sets.Members.Where(_words.Contains), StringComparer.OrdinalIgnoreCase);
        _words.UnionWith(_sets.SelectMany(sets.IdsOf));
    }

    public static ValueSelection Read(DirectiveReader directives, DeclaredSets sets) =>
        new([.. directives.FindAll("only").SelectMany(static directive => Split(directive.Value)).Where(static item => !item.IsEmpty)], sets);

    /// <summary>The rows to read. The others are ignored, with all their problems.</summary>
    public IReadOnlyList<Row> Choose(IReadOnlyList<Row> rows, ProblemList problems)
    {
        if (_items.Count == 0)
        {
            return rows;
        }

        var found = new HashSet<string>(_sets, StringComparer.OrdinalIgnoreCase);
        Row[] chosen = [.. rows.Where(row => IsChosen(row, found))];
        Report(rows, found, problems);
        return chosen;
    }

    private bool IsChosen(Row row, HashSet<string> found)
    {
        bool isChosen = false;
        foreach (string text in TextsOf(row))
        {
            if (_words.Contains(text))
            {
                found.Add(text);
                isChosen = true;
            }

            foreach (string prefix in _prefixes)
            {
                if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                {
                    found.Add(prefix + "*");
                    isChosen = true;
                }
            }
        }

        return isChosen;
    }

    private void Report(IReadOnlyList<Row> rows, HashSet<string> found, ProblemList problems)
    {
        int suggestions = 0;
        foreach (Cell item in _items.Where(item => !found.Contains(item.Text)))
        {
            string[] nearest = suggestions++ < MaximumSuggestions
                ? Spelling.FindNearest(IsPattern(item) ? PrefixOf(item) : item.Text, rows.Select(static row => row[EntityColumns.Name].Text), SuggestionsForOne)
                : [];
            problems.Add(new DefinitionProblem(
                DefinitionDiagnostics.NothingSelected,
                item.Span,
                Excerpt.Of(item.Text),
                nearest.Length == 0 ? "" : $" The nearest names are {string.Join(", ", nearest.Select(static name => $"'{Excerpt.Of(name)}'"))}.")
            {
                Properties = ProblemProperties.Of(ProblemProperties.Replacement, nearest.Length == 0 ? null : Write(nearest[0], rows) + (IsPattern(item) ? "*" : "")),
            });
        }
    }

    // A name with a comma would be two.
    private static string Write(string name, IReadOnlyList<Row> rows) =>
        name.Contains(',') ? rows.First(row => row[EntityColumns.Name].Text == name)[EntityColumns.Id].Text : name;

    private static IEnumerable<string> TextsOf(Row row)
    {
        yield return row[EntityColumns.Name].Text;
        if (!row[EntityColumns.Member].IsEmpty)
        {
            yield return row[EntityColumns.Member].Text;
        }

        yield return row[EntityColumns.Id].Text;
    }

    private static bool IsPattern(Cell item) => item.Text[item.Text.Length - 1] == '*';

    private static string PrefixOf(Cell item) => item.Text.TrimEnd('*');

    // The comma of a range separates nothing: (51,200).
    private static List<Cell> Split(Cell value)
    {
        var items = new List<Cell>();
        foreach (Cell part in value.Split(','))
        {
            if (items.Count > 0 && items[items.Count - 1] is { } before && before.Text.StartsWith("(", StringComparison.Ordinal) && !before.Text.EndsWith(")", StringComparison.Ordinal))
            {
                var span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(before.Span.Start, part.Span.End);
                items[items.Count - 1] = new Cell(value.Text.Substring(span.Start - value.Span.Start, span.Length), span);
            }
            else
            {
                items.Add(part);
            }
        }

        return items;
    }
}
