using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The rows of a <c>.urns.tsv</c> file, and what the file says about them by their names: sets, and old identifiers.</summary>
internal sealed class EntityFileRows
{
    public static EntityFileRows None { get; } = new();

    public List<EntityRow> Rows { get; private init; } = [];

    public IReadOnlyList<(EntitySet Set, TextSpan Span)> Sets { get; private init; } = [];

    public IReadOnlyList<(RenamedMember Member, TextSpan Span)> Renamed { get; private init; } = [];

    /// <summary>The values whose ids are still to be found.</summary>
    public IReadOnlyList<UnresolvedValue> Unresolved { get; private init; } = [];

    private IReadOnlyList<EntityValue> Outer { get; init; } = [];

    public static EntityFileRows Read(
        IReadOnlyList<Row> all, DirectiveReader directives, IdSyntax syntax, string entityType, OuterValues outer, ProblemList problems,
            CancellationToken cancellationToken)
    {
        IdForm form = syntax.Form;
        var sets = DeclaredSets.Read(directives, form, entityType, problems, cancellationToken);
        var renamed = RenamedMembers.Read(directives, entityType, problems, cancellationToken);
        IReadOnlyList<Row> selected = ValueSelection.Read(directives, sets, cancellationToken).Choose(all, problems, cancellationToken);
        var broken = new HashSet<string>(StringComparer.Ordinal);
        List<EntityRow> rows = Parse(selected, syntax, entityType, broken, problems, cancellationToken, out List<EntityRow> unresolved);
        HashSet<string> ids = [.. rows.Until(cancellationToken).Select(static row => row.Id.Text)];
        rows = EntityMembers.Assign(
            rows, entityType, [.. sets.Members, .. renamed.Members, .. UnresolvedRows.MembersOf(unresolved)], problems, cancellationToken);

        bool isSelection = selected.Count < all.Count;
        HashSet<string> idsInFile = [.. ids, .. broken, .. isSelection ? all.Until(cancellationToken).Select(static row => row[EntityColumns.Id].Text) : []];
        idsInFile.Remove(UnresolvedRows.Id);
        SharedNames.Report(rows, problems, cancellationToken);
        EntityHierarchy.Link(rows, idsInFile, outer, problems, cancellationToken);

        broken.UnionWith(ids);
        HashSet<string> unselected = isSelection ? [.. idsInFile.Until(cancellationToken).Where(id => !broken.Contains(id))] : [];
        var settledSets = sets.Settle(rows, unselected, broken, outer, cancellationToken);
        return new EntityFileRows
        {
            Rows = rows,
            Sets = settledSets,
            Unresolved = UnresolvedRows.Settle(unresolved, rows, entityType, outer, problems, cancellationToken),
            Renamed = renamed.Settle(
                rows,
                [.. all.Until(cancellationToken).Select(static row => row[EntityColumns.Member].Text)],
                settledSets.Select(static set => set.Set.Member),
                cancellationToken),
            Outer = outer.ToValues(FindNamed(rows, settledSets), ids, form),
        };
    }

    /// <summary>The model of the rows with what the file says about them.</summary>
    public EntityTypeModel Complete(EntityTypeModel model) => model with
    {
        Outer = new([.. Outer]),
        Sets = new([.. Sets.Select(static set => set.Set)]),
        Renamed = new([.. Renamed.Select(static renamed => renamed.Member)]),
    };

    // What a value of a referenced catalog can be named as.
    private static IEnumerable<string> FindNamed(List<EntityRow> rows, IReadOnlyList<(EntitySet Set, TextSpan Span)> sets) =>
        rows.SelectMany(static row => (string?[])[row.OuterParentId, row.OuterReplacedById]).OfType<string>()
            .Concat(sets.SelectMany(static set => set.Set.Ids.Items));

    private static List<EntityRow> Parse(
        IReadOnlyList<Row> textRows, IdSyntax syntax, string entityType, HashSet<string> broken, ProblemList problems, CancellationToken cancellationToken,
            out List<EntityRow> unresolved)
    {
        unresolved = [];
        var rows = new List<EntityRow>(textRows.Count);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (Row textRow in textRows.Until(cancellationToken))
        {
            if (EntityRowParser.Parse(textRow, syntax, entityType, problems) is not { } row)
            {
                // A child of a row that is left out is no problem of its own.
                broken.Add(textRow[EntityColumns.Id].Text);
            }
            else if (row.IsUnresolved)
            {
                unresolved.Add(row);
            }
            else if (ids.Add(row.Id.Text))
            {
                rows.Add(row);
            }
            else
            {
                problems.Add(DefinitionDiagnostics.DuplicateId, row.IdSpan, row.Id.Text);
            }
        }

        // No value can name such a row as its parent.
        broken.Remove(UnresolvedRows.Id);
        return rows;
    }
}
