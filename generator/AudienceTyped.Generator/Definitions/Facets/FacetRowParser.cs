using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Definitions.Facets;

/// <summary>Reads one row of facets.</summary>
internal static class FacetRowParser
{
    // The runtime has facets of one entity type and of two.
    private const int MaximumEntityTypes = 2;

    public static FacetModel? Parse(Row row, ProblemList problems)
    {
        if (row.Count <= FacetColumns.Tree || row.Count > FacetColumns.Count)
        {
            problems.Add(
                DefinitionDiagnostics.MalformedRow,
                row.Span,
                $"it has {row.Count} columns, and six to ten of these are required: {FacetColumns.Names}",
                row.Count == 1 ? ColumnSeparators.Advise(row) : "Separate the columns with one tab, and write '-' into a column without a value");
            return null;
        }

        return HasUsableMember(row, problems) & HasUsableCells(row, problems) ? ToModel(row) : null;
    }

    private static bool HasUsableMember(Row row, ProblemList problems)
    {
        Cell member = row[FacetColumns.Member];
        string? memberProblem = FindMemberProblem(member.Text);
        if (memberProblem is not null)
        {
            problems.Add(
                new DefinitionProblem(DefinitionDiagnostics.UnusableIdentifier, row.SpanOf(FacetColumns.Member), Excerpt.Of(member.Text), memberProblem)
                {
                    Properties = ProblemProperties.Of(ProblemProperties.Replacement, Identifiers.Mend(member.Text, FindMemberProblem)),
                });
        }

        return memberProblem is null;
    }

    private static bool HasUsableCells(Row row, ProblemList problems) =>
        Check(row, FacetColumns.Facet, "facet", IsFacetName, "a letter, then letters and digits, as in skills", problems)
            & Check(
                row,
                FacetColumns.Entities,
                "entities",
                AreEntityTypes,
                "one entity type, or two different ones separated by a comma (three are not supported), as in Skill",
                problems)
            & Check(
                row,
                FacetColumns.Stands,
                "stands",
                static text => text is "include" or "exclude" or "include,exclude",
                "include, exclude or include,exclude",
                problems)
            & Check(row, FacetColumns.Values, "values", static text => text is "one" or "many", "one or many: how many values a member can have", problems)
            & Check(row, FacetColumns.Tree, "tree", static text => text is "yes" or "no", "yes or no: whether the values form a hierarchy", problems)
            & (row[FacetColumns.Finders].IsEmpty
                || Check(row, FacetColumns.Finders, "finders", AreFinders, "letters of F, T and S, each once, as in FTS, or '-' for none", problems))
            & (row[FacetColumns.Since].IsEmpty
                || Check(row, FacetColumns.Since, "since", IsVersion, "a LinkedIn-Version (year and month), as in 202501, or '-' for all", problems))
            & (row[FacetColumns.Phrase].IsEmpty
                || Check(
                    row,
                    FacetColumns.Phrase,
                    "phrase",
                    IsPhrase,
                    "a phrase with {values} once, where the values go, as in 'with the skill {values}'",
                    problems));

    private static FacetModel ToModel(Row row) => new(
        row[FacetColumns.Member].Text,
        row[FacetColumns.Facet].Text,
        new([.. row[FacetColumns.Entities].Split(',').Select(static entity => entity.Text)]),
        row[FacetColumns.Stands].Text.StartsWith("include", StringComparison.Ordinal),
        row[FacetColumns.Stands].Text.EndsWith("exclude", StringComparison.Ordinal),
        row[FacetColumns.Values].Text == "one",
        row[FacetColumns.Tree].Text == "yes",
        row[FacetColumns.Finders].TextOrNull ?? "",
        row[FacetColumns.Since].TextOrNull,
        row[FacetColumns.Summary].TextOrNull,
        row[FacetColumns.Phrase].TextOrNull);

    public static FacetSpans FindSpans(Row row) => new(
        row[FacetColumns.Member].Span,
        row[FacetColumns.Facet].Span,
        [.. row[FacetColumns.Entities].Split(',').Select(static entity => entity.Span)]);

    private static string? FindMemberProblem(string member) =>
        Identifiers.FindProblem(member)
        ?? (ReservedNames.IsOfFacets(member) ? "the class Facet already has a member with that name" : null);

    private static bool Check(Row row, int column, string name, Func<string, bool> isAllowed, string allowed, ProblemList problems)
    {
        if (isAllowed(row[column].Text))
        {
            return true;
        }

        problems.Add(DefinitionDiagnostics.UnusableCell, row.SpanOf(column), name, Excerpt.Of(row[column].Text), allowed);
        return false;
    }

    private static bool IsFacetName(string text) =>
        text.Length > 0 && Characters.IsAsciiLetter(text[0]) && text.All(Characters.IsAsciiLetterOrDigit);

    private static bool AreEntityTypes(string text)
    {
        string[] names = [.. text.Split(',').Select(static name => name.Trim(' '))];
        return names.Length <= MaximumEntityTypes
            && names.Distinct(StringComparer.Ordinal).Count() == names.Length
            && names.All(static name => SyntaxFacts.IsValidIdentifier(name));
    }

    private static bool AreFinders(string text) =>
        text.All(static letter => letter is 'F' or 'T' or 'S') && text.Distinct().Count() == text.Length;

    private static bool IsPhrase(string text)
    {
        const string Values = "{values}";
        int place = text.IndexOf(Values, StringComparison.Ordinal);
        return place >= 0 && text.IndexOf(Values, place + Values.Length, StringComparison.Ordinal) < 0;
    }

    private static bool IsVersion(string text) =>
        text.Length == 6 && text.All(Characters.IsAsciiDigit)
        && string.CompareOrdinal(text, 4, "01", 0, 2) >= 0 && string.CompareOrdinal(text, 4, "12", 0, 2) <= 0;
}
