
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>
/// The rows that <c>#only</c> names, by id, name, identifier the beginning of a name (<c>Java*</c>) or the name of a set; all where it is not there.
/// </summary>
internal sealed class ValueSelection
{
    // A suggestion costs a look at each row.
    private const int MaximumSuggestions = 20;
    private const int SuggestionsForOne = 3;

    private readonly List<Cell> _items;
    private readonly HashSet<string> _words;
    private readonly PrefixSet _prefixes;

    private readonly HashSet<string> _sets;

    private ValueSelection(List<Cell> items, DeclaredSets sets, CancellationToken cancellationToken)
    {
        _items = items;
        _words = new(items.Until(cancellationToken).Where(static item => !IsPattern(item)).Select(static item => item.Text), StringComparer.OrdinalIgnoreCase);
        _prefixes = new PrefixSet(items.Until(cancellationToken).Where(IsPattern).Select(PrefixOf));
        _sets = new(sets.Members.Until(cancellationToken).Where(_words.Contains), StringComparer.OrdinalIgnoreCase);
        _words.UnionWith(_sets.SelectMany(sets.IdsOf).Until(cancellationToken));
    }

    public static ValueSelection Read(DirectiveReader directives, DeclaredSets sets, CancellationToken cancellationToken) =>
        new(
            [.. directives
                .FindAll("only")
                .Until(cancellationToken)
                .SelectMany(static directive => Split(directive.Value))
                .Until(cancellationToken)
                .Where(static item => !item.IsEmpty)],
            sets,
            cancellationToken);

    /// <summary>The rows to read. The others are ignored, with all their problems.</summary>
    public IReadOnlyList<Row> Choose(IReadOnlyList<Row> rows, ProblemList problems, CancellationToken cancellationToken)
    {
        if (_items.Count == 0)
        {
            return rows;
        }

        var found = new HashSet<string>(_sets, StringComparer.OrdinalIgnoreCase);
        Row[] chosen = [.. rows.Until(cancellationToken).Where(row => IsChosen(row, found))];
        Report(rows, found, problems, cancellationToken);
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

            foreach (string prefix in _prefixes.FindAll(text))
            {
                found.Add(prefix + "*");
                isChosen = true;
            }
        }

        return isChosen;
    }

    private void Report(IReadOnlyList<Row> rows, HashSet<string> found, ProblemList problems, CancellationToken cancellationToken)
    {
        int suggestions = 0;
        var names = new Lazy<NearWords>(
            () => new NearWords(rows.Until(cancellationToken).Select(static row => row[EntityColumns.Name].Text).Distinct(StringComparer.Ordinal)));
        foreach (Cell item in _items.Until(cancellationToken).Where(item => !found.Contains(item.Text)))
        {
            string[] nearest = suggestions++ < MaximumSuggestions && !problems.IsFull
                ? names.Value.Find(IsPattern(item) ? PrefixOf(item) : item.Text, SuggestionsForOne, cancellationToken)
                : [];
            problems.Add(new DefinitionProblem(
                DefinitionDiagnostics.NothingSelected,
                item.Span,
                Excerpt.Of(item.Text),
                nearest.Length == 0 ? "" : $" The nearest names are {string.Join(", ", nearest.Select(static name => $"'{Excerpt.Of(name)}'"))}.")
            {
                Properties = ProblemProperties.Of(
                    ProblemProperties.Replacement, nearest.Length == 0 ? null : Write(nearest[0], rows) + (IsPattern(item) ? "*" : "")),
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

    // The comma of a range separates nothing: (51,200). A range has one.
    private static List<Cell> Split(Cell value)
    {
        var items = new List<Cell>();
        foreach (Cell part in value.Split(','))
        {
            if (items.Count > 0
                && items[items.Count - 1] is { } before
                && before.Text.StartsWith("(", StringComparison.Ordinal)
                && !before.Text.EndsWith(")", StringComparison.Ordinal)
                && !before.Text.Contains(','))
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
