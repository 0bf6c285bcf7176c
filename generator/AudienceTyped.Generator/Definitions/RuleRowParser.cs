using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions;

/// <summary>Reads one row of rules.</summary>
internal static class RuleRowParser
{
    private const string NotTogether = "not-together";
    private const string NotBothSides = "not-both-sides";

    public static FacetRule? Parse(Row row, HashSet<string> members, ProblemList problems)
    {
        if (row.Count <= RuleColumns.Facets || row.Count > RuleColumns.Count)
        {
            problems.Add(DefinitionDiagnostics.MalformedRow, row.Span, $"it has {row.Count} of the columns {RuleColumns.Names}; the first two are needed, and there are no more than five", "Put one tab between two columns, and '-' where there is nothing");
            return null;
        }

        Cell rule = row[RuleColumns.Rule];
        FacetRuleKind? kind = rule.Text switch
        {
            NotTogether => FacetRuleKind.NotTogether,
            NotBothSides => FacetRuleKind.NotBothSides,
            _ => null,
        };
        if (kind is null)
        {
            string? nearest = Spelling.FindNearest(rule.Text, [NotTogether, NotBothSides]);
            Report(row.SpanOf(RuleColumns.Rule), $"'{Excerpt.Of(rule.Text)}' is not a rule. Write {NotTogether} or {NotBothSides}.{Spelling.Suggest(nearest)}", rule.Text.Length > 0 ? nearest : null, problems);
        }

        bool areKnown = AreKnown(row, RuleColumns.Facets, members, problems)
            & (row[RuleColumns.With].IsEmpty || AreKnown(row, RuleColumns.With, members, problems));
        if (kind is null || !areKnown)
        {
            return null;
        }

        EquatableArray<string> facets = Members(row[RuleColumns.Facets]);
        EquatableArray<string> with = Members(row[RuleColumns.With]);
        if (kind == FacetRuleKind.NotTogether && with.Count == 0 && facets.Count == 1)
        {
            problems.Add(DefinitionDiagnostics.UnusableRule, row.SpanOf(RuleColumns.Facets), $"{NotTogether} is about two facets at least, and here is one. Write the others into the column 'with'.");
            return null;
        }

        if (kind == FacetRuleKind.NotBothSides && with.Count > 0)
        {
            Report(row.SpanOf(RuleColumns.With), $"{NotBothSides} is about each facet by itself, so the column 'with' has no meaning. Write '-' there.", "-", problems);
            return null;
        }

        return new FacetRule(kind.Value, facets, with, row[RuleColumns.Code].TextOrNull, row[RuleColumns.Reason].TextOrNull);
    }

    private static bool AreKnown(Row row, int column, HashSet<string> members, ProblemList problems)
    {
        bool areKnown = true;
        foreach (Cell member in row[column].Split(','))
        {
            if (!members.Contains(member.Text))
            {
                string? nearest = problems.IsFull ? null : Spelling.FindNearest(member.Text, members);
                Report(
                    member.Span.Length > 0 ? member.Span : row.SpanOf(column),
                    $"'{Excerpt.Of(member.Text)}' is not the member of a facet above '#rules' in this file. Correct the name, or move the rule to the file of the facet.{Spelling.Suggest(nearest)}",
                    member.Text.Length > 0 ? nearest : null,
                    problems);
                areKnown = false;
            }
        }

        return areKnown;
    }

    // What is reported is the whole cell where the name is empty, and the replacement is for the name.
    private static void Report(TextSpan span, string message, string? replacement, ProblemList problems) =>
        problems.Add(new DefinitionProblem(DefinitionDiagnostics.UnusableRule, span, message)
        {
            Properties = ProblemProperties.Of(ProblemProperties.Replacement, replacement),
        });

    private static EquatableArray<string> Members(Cell cell) =>
        new([.. cell.IsEmpty ? [] : cell.Split(',').Select(static member => member.Text)]);
}
