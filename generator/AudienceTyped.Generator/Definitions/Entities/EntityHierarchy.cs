
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>Settles what rows say of other rows: their parents and what replaces them.</summary>
internal static class EntityHierarchy
{
    /// <summary>The word for a value that is retired without another in its place.</summary>
    public const string Retired = "retired";

    public static void Link(List<EntityRow> rows, HashSet<string> idsInFile, OuterValues outer, ProblemList problems, CancellationToken cancellationToken)
    {
        var byId = rows.Until(cancellationToken).ToDictionary(static row => row.Id.Text, StringComparer.Ordinal);
        foreach (EntityRow row in rows.Until(cancellationToken))
        {
            Cell parent = row.ParentCell;
            row.Parent = Find(parent);
            if (row.Parent is null && !parent.IsEmpty && !idsInFile.Contains(parent.Text))
            {
                row.OuterParentId = FindOuter(parent);
                if (row.OuterParentId is null)
                {
                    problems.Add(DefinitionDiagnostics.UnknownParent, parent.Span, Excerpt.Of(parent.Text), row.Id.Text);
                }
            }

            Cell replacedBy = row.ReplacedByCell;
            row.ReplacedBy = Find(replacedBy) is { } other && other != row ? other : null;
            if (!replacedBy.IsEmpty && replacedBy.Text != Retired && (replacedBy.Text == row.Id.Text || !idsInFile.Contains(replacedBy.Text)))
            {
                row.OuterReplacedById = replacedBy.Text == row.Id.Text ? null : FindOuter(replacedBy);
                if (row.OuterReplacedById is null)
                {
                    problems.Add(DefinitionDiagnostics.UnknownReplacement, replacedBy.Span, Excerpt.Of(replacedBy.Text), row.Id.Text);
                }
            }
        }

        CutCycles(rows, problems, cancellationToken);

        EntityRow? Find(Cell cell) => !cell.IsEmpty && byId.TryGetValue(cell.Text, out EntityRow? found) ? found : null;

        string? FindOuter(Cell cell) => outer.Contains(cell.Text) ? cell.Text : null;
    }

    private static void CutCycles(List<EntityRow> rows, ProblemList problems, CancellationToken cancellationToken)
    {
        var settled = new HashSet<EntityRow>();
        var inCycle = new HashSet<EntityRow>();
        foreach (EntityRow row in rows.Until(cancellationToken))
        {
            var path = new List<EntityRow>();
            var onPath = new HashSet<EntityRow>();
            EntityRow? step = row;
            for (; step is not null && !settled.Contains(step) && onPath.Add(step); step = step.Parent)
            {
                path.Add(step);
            }

            if (step is not null && onPath.Contains(step))
            {
                inCycle.UnionWith(path.Skip(path.IndexOf(step)));
            }

            settled.UnionWith(path);
        }

        foreach (EntityRow row in rows.Until(cancellationToken).Where(inCycle.Contains))
        {
            problems.Add(DefinitionDiagnostics.ParentCycle, row.ParentCell.Span, row.Id.Text, row.ParentCell.Text);
            row.Parent = null;
        }
    }
}
