using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The rows of a <c>.urns.tsv</c> file, and what the file says about them by their names: sets, and old identifiers.</summary>
internal sealed class EntityFileRows
{
    private const int RowsBetweenChecks = 1024;

    public static EntityFileRows None { get; } = new();

    public List<EntityRow> Rows { get; private init; } = [];

    public IReadOnlyList<(EntitySet Set, TextSpan Span)> Sets { get; private init; } = [];

    public IReadOnlyList<(RenamedMember Member, TextSpan Span)> Renamed { get; private init; } = [];

    private IReadOnlyList<EntityValue> Outer { get; init; } = [];

    public static EntityFileRows Read(
        IReadOnlyList<Row> all, DirectiveReader directives, IdSyntax syntax, string entityType, OuterValues outer, ProblemList problems, CancellationToken cancellationToken)
    {
        IdForm form = syntax.Form;
        var sets = DeclaredSets.Read(directives, form, entityType, problems);
        var renamed = RenamedMembers.Read(directives, entityType, problems);
        IReadOnlyList<Row> selected = ValueSelection.Read(directives, sets).Choose(all, problems);
        var broken = new HashSet<string>(StringComparer.Ordinal);
        List<EntityRow> rows = Parse(selected, syntax, entityType, broken, problems, cancellationToken);
        HashSet<string> ids = [.. rows.Select(static row => row.Id.Text)];
        rows = EntityMembers.Assign(rows, entityType, [.. sets.Members, .. renamed.Members], problems);
        cancellationToken.ThrowIfCancellationRequested();

        bool isSelection = selected.Count < all.Count;
        HashSet<string> idsInFile = [.. ids, .. broken, .. isSelection ? all.Select(static row => row[EntityColumns.Id].Text) : []];
        SharedNames.Report(rows, problems);
        EntityHierarchy.Link(rows, idsInFile, outer, problems);

        broken.UnionWith(ids);
        HashSet<string> unselected = isSelection ? [.. idsInFile.Where(id => !broken.Contains(id))] : [];
        var settledSets = sets.Settle(rows, unselected, broken, outer);
        return new EntityFileRows
        {
            Rows = rows,
            Sets = settledSets,
            Renamed = renamed.Settle(rows, [.. all.Select(static row => row[EntityColumns.Member].Text)], settledSets.Select(static set => set.Set.Member)),
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
        IReadOnlyList<Row> textRows, IdSyntax syntax, string entityType, HashSet<string> broken, ProblemList problems, CancellationToken cancellationToken)
    {
        var rows = new List<EntityRow>(textRows.Count);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < textRows.Count; index++)
        {
            if (index % RowsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (EntityRowParser.Parse(textRows[index], syntax, entityType, problems) is not { } row)
            {
                // A child of a row that is left out is no problem of its own.
                broken.Add(textRows[index][EntityColumns.Id].Text);
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

        return rows;
    }
}
