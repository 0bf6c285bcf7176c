
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>Reads one row of a <c>.urns.tsv</c> file.</summary>
internal static class EntityRowParser
{
    public static EntityRow? Parse(Row row, IdSyntax syntax, string entityType, ProblemList problems)
    {
        if (row.Count == 1)
        {
            problems.Add(
                DefinitionDiagnostics.MalformedRow,
                row.Span,
                $"it has one column, and at least three of these are required: {EntityColumns.Names}",
                ColumnSeparators.Advise(row));
            return null;
        }

        UnseenBlanks.Report(row, problems);
        QuotedCells.Report(row, EntityColumns.Member, problems);
        Cell idCell = row[EntityColumns.Id];
        EntityId id = default;
        if (idCell.Text == UnresolvedRows.Id)
        {
            id = new EntityId(UnresolvedRows.Id, 0);
        }
        else if (idCell.IsEmpty || !syntax.TryParse(idCell.Text, out id))
        {
            problems.Add(DescribeId(row, idCell, syntax));
            return null;
        }

        if (FindMalformed(row) is { } malformed)
        {
            problems.Add(malformed);
            return null;
        }

        Cell member = row[EntityColumns.Member];
        if (!member.IsEmpty && EntityMembers.FindProblem(member.Text, entityType) is { } problem)
        {
            problems.Add(new DefinitionProblem(DefinitionDiagnostics.UnusableIdentifier, member.Span, Excerpt.Of(member.Text), problem)
            {
                Properties = ProblemProperties.Of(
                    ProblemProperties.Replacement, Identifiers.Mend(member.Text, derived => EntityMembers.FindProblem(derived, entityType))),
            });
            return null;
        }

        return new EntityRow(id, row);
    }

    private static DefinitionProblem? FindMalformed(Row row) => row.Count > EntityColumns.Count
        ? new DefinitionProblem(
            DefinitionDiagnostics.MalformedRow,
            row.SpanOf(EntityColumns.Count),
            $"it has {row.Count} columns, and only {EntityColumns.Count} are allowed: {EntityColumns.Names}",
            "Remove the others, or separate the names in the last column with '|'")
        : row[EntityColumns.Name].IsEmpty
            ? new DefinitionProblem(
                DefinitionDiagnostics.MalformedRow, row.SpanOf(EntityColumns.Name), $"it has no name, which is the third of the columns {EntityColumns.Names}", "Write the name")
            : null;

    private static DefinitionProblem DescribeId(Row row, Cell cell, IdSyntax syntax)
    {
        string? meant = syntax.FindMeant(cell.Text, out string reason);
        return new DefinitionProblem(
            DefinitionDiagnostics.UnusableId, row.SpanOf(EntityColumns.Id), Excerpt.Of(cell.Text), meant is null ? syntax.Describe() : $"{meant}, {reason}")
        {
            Properties = ProblemProperties.Of(ProblemProperties.Replacement, meant),
        };
    }
}
