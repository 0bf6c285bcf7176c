using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>The rows of a <c>.urns.tsv</c> file in another order: comments above a row go with it, directives and empty lines stay where they are.</summary>
internal sealed class RowSorting
{
    // A line that stays, or the place of a row.
    private readonly List<string?> _slots = [];
    private readonly List<Block> _blocks = [];
    private readonly string _mark;
    private readonly string _lineEnd;
    private readonly bool _endsWithLineEnd;

    private RowSorting(SourceText source, CancellationToken cancellationToken)
    {
        string text = source.ToString();
        _mark = text.Substring(0, DefinitionScanner.FindStart(text));
        _lineEnd = DefinitionScanner.FindEnding(text);
        _endsWithLineEnd = DefinitionScanner.EndsLine(text);
        Dictionary<int, Row> rows = DefinitionText.Read(source, cancellationToken).Rows.ToDictionary(static row => row.Span.Start);
        var comments = new List<string>();
        bool isAtHead = true;
        foreach (DefinitionLine line in DefinitionScanner.ReadLines(text))
        {
            if (line.Kind == LineKind.Row && rows.TryGetValue(line.Trimmed.Span.Start, out Row? row))
            {
                AddRow(row, line.Content, comments, isAtHead);
                isAtHead = false;
            }
            else if (line.Kind == LineKind.Comment)
            {
                comments.Add(line.Content);
            }
            else
            {
                _slots.AddRange(comments);
                comments.Clear();
                _slots.Add(line.Content);
                isAtHead &= line.Kind == LineKind.Empty;
            }
        }

        _slots.AddRange(comments);
    }

    /// <summary>The text with its rows in the order of their ids, those without an id at the end, or null where they are in that order.</summary>
    public static string? ById(SourceText source, CancellationToken cancellationToken) =>
        new RowSorting(source, cancellationToken).Sort(
            static blocks => blocks
                .OrderBy(static block => block.Id.Text == UnresolvedRows.Id)
                .ThenBy(static block => block.Id.Packed)
                .ThenBy(static block => block.Id.Text, StringComparer.Ordinal));

    /// <summary>The text with its rows in the order of their names, or null where they are in that order.</summary>
    public static string? ByName(SourceText source, CancellationToken cancellationToken) =>
        new RowSorting(source, cancellationToken).Sort(
            static blocks => blocks
                .OrderBy(static block => block.Name, StringComparer.InvariantCultureIgnoreCase)
                .ThenBy(static block => block.Name, StringComparer.Ordinal));

    private void AddRow(Row row, string line, List<string> comments, bool isAtHead)
    {
        // The names of the columns are above the first row and stay there; what silences a row moves with it.
        ILookup<bool, string> areMoved = comments.ToLookup(comment => _blocks.Count > 0 || (!isAtHead && comment.Contains(IgnoreCommentReader.Marker)));
        _slots.AddRange(areMoved[false]);
        _slots.Add(null);
        Cell id = row[EntityColumns.Id];
        if (!EntityId.TryParse(id.Text, IdForm.Integer, out EntityId parsed) && !EntityId.TryParse(id.Text, IdForm.Range, out parsed))
        {
            parsed = new EntityId(id.Text, 0);
        }

        _blocks.Add(new Block(parsed, row[EntityColumns.Name].Text, [.. areMoved[true], line]));
        comments.Clear();
    }

    private string? Sort(Func<IEnumerable<Block>, IEnumerable<Block>> order)
    {
        Block[] sorted = [.. order(_blocks)];
        if (sorted.SequenceEqual(_blocks))
        {
            return null;
        }

        int next = 0;
        IEnumerable<string> lines = _slots.SelectMany(slot => slot is null ? sorted[next++].Lines : [slot]);
        return _mark + string.Join(_lineEnd, lines) + (_endsWithLineEnd ? _lineEnd : "");
    }

    private sealed class Block(EntityId id, string name, string[] lines)
    {
        public EntityId Id { get; } = id;

        public string Name { get; } = name;

        public string[] Lines { get; } = lines;
    }
}
