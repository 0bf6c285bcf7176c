using System.Collections.Immutable;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Facets;

/// <summary>Reads a <c>.facets.tsv</c> file. Whatever the text is, it gives a model or problems, and never throws but on cancellation.</summary>
internal static class FacetFileParser
{
    public const string Extension = ".facets.tsv";

    // LinkedIn has some forty; each is two members of one class.
    public const int MaximumFacets = 5_000;

    private const int RowsBetweenChecks = 1024;

    private static readonly string[] _words = ["catalog", "visibility", "source", "date", "rules"];

    public static FacetFileReading Parse(SourceText source, CancellationToken cancellationToken) => Parse(source, ProblemList.Maximum, cancellationToken);

    /// <summary>Reads a file.</summary>
    /// <param name="source">The text.</param>
    /// <param name="maximumProblems">How many problems are listed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static FacetFileReading Parse(SourceText source, int maximumProblems, CancellationToken cancellationToken)
    {
        var text = DefinitionText.Read(source, cancellationToken);
        ProblemList problems = text.ListProblems(maximumProblems);
        if (!text.IsText)
        {
            return new FacetFileReading(null, default, [], problems.ToImmutable());
        }

        var directives = new DirectiveReader(text, _words, problems, cancellationToken);
        Cell? name = ReadName(directives);
        bool isPublic = VisibilityDirective.ReadIsPublic(directives);
        Provenance provenance = directives.ReadProvenance();
        int facetCount = ReadFacetCount(directives, text.Rows.Count);

        var facets = new List<(FacetModel Model, FacetSpans Spans)>();
        var rules = new List<FacetRule>();
        ReadRows(text.Rows, facetCount, facets, rules, problems, cancellationToken);
        if (facets.Count > MaximumFacets)
        {
            problems.Add(
                DefinitionDiagnostics.FarTooMany,
                name?.Span ?? default,
                $"catalog '{name?.Text}'",
                $"{facets.Count} facets",
                MaximumFacets,
                "Remove the facets that you do not use");
        }

        return new FacetFileReading(
            name is null || facets.Count > MaximumFacets
                ? null
                : new CatalogModel(name.Value.Text, provenance, new([.. facets.Select(static facet => facet.Model)]), new([.. rules])) { IsPublic = isPublic },
            name?.Span ?? default,
            [.. facets.Select(static facet => facet.Spans)],
            problems.ToImmutable())
        {
            Ignored = text.Ignored,
        };
    }

    private static void ReadRows(
        IReadOnlyList<Row> all,
        int facetCount,
        List<(FacetModel Model, FacetSpans Spans)> facets,
        List<FacetRule> rules,
        ProblemList problems,
        CancellationToken cancellationToken)
    {
        var members = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < all.Count; index++)
        {
            if (index % RowsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Row row = all[index];
            UnseenBlanks.Report(row, problems);
            QuotedCells.Report(row, firstColumn: 0, problems);
            if (index < facetCount)
            {
                // A rule about a facet that is left out is no problem of its own.
                members.Add(row[FacetColumns.Member].Text);
                if (FacetRowParser.Parse(row, problems) is { } facet)
                {
                    facets.Add((facet, FacetRowParser.FindSpans(row)));
                }
            }
            else if (RuleRowParser.Parse(row, members, problems) is { } rule)
            {
                rules.Add(rule);
            }
        }
    }

    private static Cell? ReadName(DirectiveReader directives)
    {
        if (directives.Require("catalog", "LinkedIn") is not { } directive)
        {
            return null;
        }

        if (Identifiers.FindProblem(directive.Value.Text) is not { } problem)
        {
            return directive.Value;
        }

        directives.ReportUnusable(
            directive.Value.Span,
            "catalog",
            $"'{Excerpt.Of(directive.Value.Text)}' cannot be the beginning of a type name, because {problem}",
            "Write a C# identifier, as in #catalog LinkedIn",
            replacement: Identifiers.Mend(directive.Value.Text, Identifiers.FindProblem));
        return null;
    }

    // Rows below #rules are rules.
    private static int ReadFacetCount(DirectiveReader directives, int rowCount)
    {
        if (directives.Find("rules") is not { } directive)
        {
            return rowCount;
        }

        if (directive.Value.Text.Length > 0)
        {
            directives.ReportUnusable(directive.Value.Span, "rules", "it does not accept a value", "Write the rules as rows below it", replacement: "");
        }

        return directive.RowsBefore;
    }
}
