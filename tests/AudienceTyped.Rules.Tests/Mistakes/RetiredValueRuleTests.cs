using System.Collections.Immutable;
using AudienceTyped.CodeFixes.Criteria;
using AudienceTyped.Generator;
using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Rules.Tests;

// The shipped catalog has no retired value, so a project brings its own.
public sealed class RetiredValueRuleTests
{
    private const string Id = "AUD2008";

    private static readonly Lazy<Compilation> _catalog = new(() =>
    {
        Compilation like = Code.Compile();
        CSharpGeneratorDriver
            .Create([new CatalogGenerator().AsSourceGenerator()],
                [
                    new OwnFile(
                        "Colour.urns.tsv",
                        "#entity Colour\n#namespace urn:li:colour\n#id integer\n# id\tmember\tname\tparent\treplaced-by\n1\tRed\tRed\n2\tScarlet\tScarlet\t-\t1\n3\tGrey\tGrey\t-\tretired\n"),
                    new OwnFile(
                        "own.facets.tsv",
                        "#catalog Own\n# member\tfacet\tentities\tstands\tvalues\ttree\nColours\tcolours\tColour\tinclude,exclude\tmany\tno\nShades\tshades\tColour\tinclude,exclude\tmany\tno\nTints\ttints\tColour\tinclude,exclude\tmany\tno\n#rules\nretired\tShades\tColours\nretired\tTints\n"),
                ], Code.Options)
            .RunGeneratorsAndUpdateCompilation(
                like.RemoveReferences(
                    like.References.Where(static reference => reference.Display!.EndsWith("AudienceTyped.Facets.dll", StringComparison.Ordinal))),
                out Compilation output,
                out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        return output;
    });

    [Theory]
    [InlineData("Colour.FromId(2)", "Use Colour.Red instead.")]
    [InlineData("Colour.Parse(\"urn:li:colour:2\")", "Use Colour.Red instead.")]
    [InlineData("Colour.FromId(3)", "Find its replacement, or remove it.")]
    public async Task A_retired_value_written_by_its_id_is_found(string value, string message)
    {
        Found found = Assert.Single(await AnalyzeAsync(value), static found => found.Id == Id);

        Assert.Equal(value, found.Text);
        Assert.EndsWith(message, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Colour.Scarlet")]
    [InlineData("Colour.Red")]
    [InlineData("Colour.FromId(1)")]
    [InlineData("Colour.FromId(99)")]
    [InlineData("colour")]
    public async Task A_member_is_left_to_the_compiler_and_others_are_right(string value) =>
        Assert.DoesNotContain(await AnalyzeAsync(value), static found => found.Id == Id);

    [Theory]
    [InlineData("Facet.Titles.Is(Title.FromId(4))")]
    [InlineData("Facet.Groups.Is(MemberGroup.FromId(1))")]
    public Task Facets_with_other_rules_are_in_use(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Fact]
    public void At_run_time_members_are_found_too()
    {
        Type snippet = Verdict.Load(_catalog.Value.AddSyntaxTrees(Parse("Colour.FromId(2), Colour.FromId(1), Colour.Grey"))).GetType("Snippet")!;
        var criteria = (TargetingCriteria)snippet.GetMethod("Criteria")!.Invoke(null, [null])!;

        Assert.Equal(2, criteria.Validate().Count(static finding => finding.Id == Id));
    }

    [Theory]
    [InlineData("Facet.Shades", "Facet.Shades is retired", "Use Facet.Colours instead.", "Use Facet.Colours instead.")]
    [InlineData("Facet.Tints", "Facet.Tints is retired", "Find its replacement, or remove it.", "Find its replacement, or remove it.")]
    public async Task A_retired_facet_is_found_in_code_and_at_run_time(string facet, string beginning, string advice, string adviceAtRunTime)
    {
        Compilation compilation = _catalog.Value.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(
                Text("Colour.Red").Replace("Facet.Colours", facet, StringComparison.Ordinal),
                Code.Options,
                "Snippet.cs",
                cancellationToken: TestContext.Current.CancellationToken));
        Found found = Assert.Single(await Analysis.OfAsync(compilation), static found => found.Id == Id);
        var criteria = (TargetingCriteria)Verdict.Load(compilation).GetType("Snippet")!.GetMethod("Criteria")!.Invoke(null, [null])!;
        CriteriaFinding finding = Assert.Single(criteria.Validate(), static finding => finding.Id == Id);

        Assert.StartsWith(facet + ".IsAnyOf(", found.Text, StringComparison.Ordinal);
        Assert.StartsWith(beginning, found.Message, StringComparison.Ordinal);
        Assert.EndsWith(advice, found.Message, StringComparison.Ordinal);
        Assert.EndsWith(adviceAtRunTime, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fix_puts_the_member_in_its_place()
    {
        Compilation compilation = _catalog.Value.AddSyntaxTrees(Parse("Colour.FromId(2) /* kept */"));
        using AdhocWorkspace workspace = new();
        Project project = workspace.AddProject(
            ProjectInfo.Create(
                ProjectId.CreateNewId(),
                VersionStamp.Default,
                "own",
                "own",
                LanguageNames.CSharp,
                compilationOptions: compilation.Options,
                parseOptions: Code.Options,
                metadataReferences: compilation.References));
        foreach (SyntaxTree tree in compilation.SyntaxTrees.SkipLast(1))
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), await tree.GetTextAsync(TestContext.Current.CancellationToken)).Project;
        }

        Document document = project.AddDocument("Snippet.cs", await compilation.SyntaxTrees.Last().GetTextAsync(TestContext.Current.CancellationToken));
        Diagnostic diagnostic = Assert.Single(
            await Analysis.DiagnosticsOfAsync((await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!),
            static diagnostic => diagnostic.Id == Id);
        CodeAction action = Assert.Single(await FixRun.OfferAsync(new UseReplacementFix(), document, diagnostic));
        Document changed = (await FixRun.ApplyAsync(action)).GetDocument(document.Id)!;

        Assert.Equal("Use 'Colour.Red'", action.Title);
        Assert.Equal(Text("Colour.Red /* kept */"), (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
    }

    private static Task<IReadOnlyList<Found>> AnalyzeAsync(string value)
    {
        Compilation compilation = _catalog.Value.AddSyntaxTrees(Parse(value));
        Assert.Empty(
            compilation
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(static diagnostic => diagnostic.ToString()));
        return Analysis.OfAsync(compilation);
    }

    private static SyntaxTree Parse(string values) =>
        CSharpSyntaxTree.ParseText(Text(values), Code.Options, "Snippet.cs", cancellationToken: TestContext.Current.CancellationToken);

    private static string Text(string values) => $$"""
        #pragma warning disable CS0612, CS0618
        using AudienceTyped;

        public static class Snippet
        {
            public static TargetingCriteria Criteria(Colour colour) => Facet.Colours.IsAnyOf(Colour.FromId(4), {{values}});
        }
        """;
}
