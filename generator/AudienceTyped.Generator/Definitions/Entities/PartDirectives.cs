using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>
/// The values that consist of others without being their parents, each in lines <c>#parts 91000005 100565514, 102890719</c>;
/// lines of one value join. Analyzers know by them which values overlap; no member is generated.
/// </summary>
internal sealed class PartDirectives
{
    private const string Word = "parts";

    private readonly Dictionary<string, List<string>> _partsById = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly HashSet<(string Whole, string Part)> _seen = [];
    private readonly DirectiveReader _directives;
    private readonly Func<string, bool> _isKnown;

    private PartDirectives(DirectiveReader directives, Func<string, bool> isKnown) => (_directives, _isKnown) = (directives, isKnown);

    /// <param name="directives">The directives of the file.</param>
    /// <param name="all">All rows of the file, those too that are not selected or are reported already.</param>
    /// <param name="rows">The rows that are read.</param>
    /// <param name="referenced">The type of another assembly to which the file adds; null where it defines a type.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IReadOnlyList<ValueParts> Read(
        DirectiveReader directives, IReadOnlyList<Row> all, List<EntityRow> rows, ReferencedEntityType? referenced, CancellationToken cancellationToken)
    {
        Directive[] lines = [.. directives.FindAll(Word)];
        if (lines.Length == 0)
        {
            return [];
        }

        var outer = ReferencedValues.Decode(referenced is null ? [] : referenced.Values);
        var idsOfFile = new HashSet<string>(all.Until(cancellationToken).Select(static row => row[EntityColumns.Id].Text), StringComparer.Ordinal);
        idsOfFile.Remove(UnresolvedRows.Id);
        var idsRead = new HashSet<string>(rows.Until(cancellationToken).Select(static row => row.Id.Text), StringComparer.Ordinal);
        var parts = new PartDirectives(directives, id => idsOfFile.Contains(id) || outer.FindById(id) is not null);
        foreach (Directive line in lines.Until(cancellationToken))
        {
            parts.Read(EntitySetLine.Read(line.Value), cancellationToken);
        }

        return [.. parts.Settle(id => idsRead.Contains(id) || outer.FindById(id) is not null)];
    }

    private void Read(EntitySetLine line, CancellationToken cancellationToken)
    {
        string id = line.Member.Text;
        if (!_isKnown(id))
        {
            ReportUnknown(line.Member);
            return;
        }

        if (!line.Summary.IsEmpty)
        {
            Report(line.Summary.Span, $"has the text '{Excerpt.Of(line.Summary.Text)}' after its ids", "Write a comma before it if it is an id, or delete it");
        }

        if (!_partsById.TryGetValue(id, out List<string>? parts))
        {
            _partsById.Add(id, parts = []);
            _ids.Add(id);
        }

        if (line.Ids.Count == 0)
        {
            Report(line.Member.Span, $"names no values of which '{id}' consists", "Write their ids after it, with commas between them");
        }

        foreach (Cell part in line.Ids.Until(cancellationToken))
        {
            Add(parts, part, line.Member);
        }
    }

    private void Add(List<string> parts, Cell part, Cell whole)
    {
        bool isNew = _seen.Add((whole.Text, part.Text));
        if (_isKnown(part.Text) && (part.Text == whole.Text || !isNew))
        {
            string what = part.Text == whole.Text ? $"names '{part.Text}' as a part of itself" : $"names '{part.Text}' as a part of '{whole.Text}' twice";
            Report(part.Span, what, "Delete it, or correct the id if another is meant");
        }
        else if (_isKnown(part.Text))
        {
            parts.Add(part.Text);
        }
        else
        {
            ReportUnknown(part.Span.Length > 0 ? part : part with { Span = whole.Span });
        }
    }

    private IEnumerable<ValueParts> Settle(Func<string, bool> isThere) => _ids
        .Where(isThere)
        .Select(id => new ValueParts(id, new([.. _partsById[id].Where(isThere)])))
        .Where(static value => value.PartIds.Count > 0);

    private void ReportUnknown(Cell id)
    {
        string what = id.Text switch
        {
            "" => "has nothing between two commas",
            UnresolvedRows.Id => $"has '{UnresolvedRows.Id}', which means an id that is still to be found",
            _ => $"names the value '{Excerpt.Of(id.Text)}', and no row has that id",
        };
        Report(id.Span, what, "Correct the id, or delete it");
    }

    private void Report(TextSpan span, string what, string fix) => _directives.ReportUnusable(span, Word, what, fix);
}
