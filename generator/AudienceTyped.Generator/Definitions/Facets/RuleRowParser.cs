using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Facets;

/// <summary>Reads one row of rules.</summary>
internal static class RuleRowParser
{
    // Each facet of a row is stored with all others: a row of thousands would be stored as millions of names.
    private const int MaximumFacets = 100;

    public static FacetRule? Parse(Row row, HashSet<string> members, ProblemList problems)
    {
        if (row.Count <= RuleColumns.Facets || row.Count > RuleColumns.Count)
        {
            problems.Add(
                DefinitionDiagnostics.MalformedRow,
                row.Span,
                $"it has {row.Count} columns, and two to six of these are required: {RuleColumns.Names}",
                row.Count == 1 ? ColumnSeparators.Advise(row) : "Separate the columns with one tab, and write '-' into a column without a value");
            return null;
        }

        string name = row[RuleColumns.Rule].Text;
        FacetRuleKind? kind = FacetRuleKinds.Find(name);
        if (kind is null)
        {
            string[] names = [.. FacetRuleKinds.All.Select(static known => known.Name)];
            string? nearest = Spelling.FindNearest(name, names);
            Report(
                row.SpanOf(RuleColumns.Rule),
                $"'{Excerpt.Of(name)}' is not a rule. Write one of {string.Join(", ", names)}.{Spelling.Suggest(nearest)}",
                name.Length > 0 ? nearest : null,
                problems);
        }

        bool areKnown = (kind?.Shape == FacetRuleShape.Explained || AreKnown(row, RuleColumns.Facets, members, problems))
            & (row[RuleColumns.With].IsEmpty
                || kind?.Shape is FacetRuleShape.Words or FacetRuleShape.Explained
                || AreKnown(row, RuleColumns.With, members, problems));
        if (kind is null || !areKnown)
        {
            return null;
        }

        var rule = new FacetRule(
            name, Facets(row[RuleColumns.Facets]), Facets(row[RuleColumns.With]),
                row[RuleColumns.Code].TextOrNull, row[RuleColumns.Reason].TextOrNull, row[RuleColumns.Set].TextOrNull);
        if (FindProblem(row, rule, kind.Shape) is not { } problem)
        {
            return rule;
        }

        Report(row.SpanOf(problem.Column), problem.Message, problem.Replacement, problems);
        return null;
    }

    // What is wrong with the columns of a row, by the shape of its kind.
    private static (int Column, string Message, string? Replacement)? FindProblem(Row row, FacetRule rule, FacetRuleShape shape) => shape switch
    {
        not (FacetRuleShape.Words or FacetRuleShape.Explained) when Math.Max(rule.Facets.Count, rule.With.Count) > MaximumFacets => (
            rule.Facets.Count > MaximumFacets ? RuleColumns.Facets : RuleColumns.With,
            $"it names {Math.Max(rule.Facets.Count, rule.With.Count)} facets in one column, and {MaximumFacets} are allowed. Write several rows.",
            null),
        FacetRuleShape.Pairs when rule.With.Count == 0 && rule.Facets.Count == 1 =>
            (RuleColumns.Facets, "it needs at least two facets, and the row has one. Write the others into the column 'with'.", null),
        FacetRuleShape.Periods when rule.Facets.Count != 3 =>
            (RuleColumns.Facets, $"it needs three facets, and the row has {rule.Facets.Count}. Write the facet of the current, of all and of the past, in this order.", null),
        FacetRuleShape.WithinSet when rule.With.Count == 0 || rule.Set is null => (
            rule.With.Count == 0 ? RuleColumns.With : RuleColumns.Set,
            "it needs other facets and a set of their values. Write the facets into the column 'with', and the set into the column 'set', as in Geo.Benelux.",
            null),
        FacetRuleShape.Explained when rule.Facets.Count > 0 =>
            (RuleColumns.Facets, "it is about names that are no facets, so the column 'facets' has no meaning. Write '-' there.", "-"),
        FacetRuleShape.Explained when rule.Reason is null =>
            (RuleColumns.Rule, "it needs a sentence. Write into the column 'reason' what the names are.", null),
        FacetRuleShape.Words or FacetRuleShape.Explained when rule.With.Count == 0
            || rule.With.Any(static word => word.Length == 0 || !word.All(IsOfWord)) => (
            row[RuleColumns.With].IsEmpty ? RuleColumns.Rule : RuleColumns.With,
            "it needs words of letters, digits and underscores. Write them into the column 'with', separated by commas.",
            null),
        FacetRuleShape.Replaced when rule.With.Count > 1 =>
            (RuleColumns.With, "it accepts at most one facet in the column 'with', the replacement. Write one row for each retired facet.", null),
        FacetRuleShape.Facets or FacetRuleShape.Periods or FacetRuleShape.Catalog when rule.With.Count > 0 =>
            (RuleColumns.With, "it uses only the column 'facets', so the column 'with' has no meaning. Write '-' there.", "-"),
        not FacetRuleShape.WithinSet when rule.Set is not null =>
            (RuleColumns.Set, "it does not use a set of values, so the column 'set' has no meaning. Write '-' there.", "-"),
        _ => null,
    };

    private static bool AreKnown(Row row, int column, HashSet<string> members, ProblemList problems)
    {
        bool areKnown = true;
        foreach (Cell facet in row[column].Split(','))
        {
            // A facet of another catalog is named by its URN.
            if (!members.Contains(facet.Text) && !IsFacetUrn(facet.Text))
            {
                string? nearest = problems.IsFull ? null : Spelling.FindNearest(facet.Text, members);
                Report(
                    facet.Span.Length > 0 ? facet.Span : row.SpanOf(column),
                    $"'{Excerpt.Of(facet.Text)}' is not a facet above '#rules' in this file. Correct the name, or write the URN of a facet of another catalog, as in {FacetUrns.Prefix}skills.{Spelling.Suggest(nearest)}",
                    facet.Text.Length > 0 ? nearest : null,
                    problems);
                areKnown = false;
            }
        }

        return areKnown;
    }

    private static bool IsFacetUrn(string text) => FacetUrns.FindName(text)?.All(Characters.IsAsciiLetterOrDigit) == true;

    private static bool IsOfWord(char character) => character == '_' || Characters.IsAsciiLetterOrDigit(character);

    // An empty name has no place of its own, so the whole cell is reported.
    private static void Report(TextSpan span, string message, string? replacement, ProblemList problems) =>
        problems.Add(new DefinitionProblem(DefinitionDiagnostics.UnusableRule, span, message)
        {
            Properties = ProblemProperties.Of(ProblemProperties.Replacement, replacement),
        });

    private static EquatableArray<string> Facets(Cell cell) =>
        new([.. cell.IsEmpty ? [] : cell.Split(',').Select(static facet => facet.Text)]);
}
