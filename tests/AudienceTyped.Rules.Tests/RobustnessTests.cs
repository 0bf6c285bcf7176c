using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Rules.Tests;

/// <summary>Code that is half written, or larger and deeper than anybody writes it: the analyzers neither throw nor hang.</summary>
public sealed class RobustnessTests(ITestOutputHelper output)
{
    private const string Skills = "Skill.Python, Skill.Sql";

    [Theory]
    [InlineData("EnumMaps")]
    [InlineData("ConversionsOfOwnTypes")]
    [InlineData("ExceptionsOnPurpose")]
    [InlineData("NestedTuples")]
    public async Task A_file_that_ends_anywhere_makes_no_analyzer_throw(string program)
    {
        string text = ProgramFiles.Read("Correct", program);
        int[] ends = [.. (await CSharpSyntaxTree
            .ParseText(text, Code.Options, cancellationToken: TestContext.Current.CancellationToken)
            .GetRootAsync(TestContext.Current.CancellationToken))
            .DescendantTokens()
            .Select(static token => token.Span.End)];

        // Every sixth meets each kind of token, in a sixth of the time.
        foreach (int end in ends.Where(static (_, index) => index % 6 == 0))
        {
            await Analysis.DiagnosticsOfAsync(Code.Compile(text[..end]));
        }
    }

    [Fact]
    public async Task A_long_chain_of_alternatives_is_read()
    {
        string chain = string.Join(" | ", Enumerable.Range(1_000_000, 5_000).Select(static id => $"Facet.Skills.Is(Skill.FromId({id}))"));

        IReadOnlyList<Found> found = await TimeAsync($"AnyOf any = {chain} | Facet.Skills.Is(Skill.FromId(1000007));");

        Assert.Equal("AUD2003", Assert.Single(found).Id);
    }

    [Fact]
    public async Task A_long_chain_of_methods_is_read()
    {
        string chain = string.Concat(Enumerable.Range(1_000_000, 3_000).Select(static id => $".Or(Facet.Skills.Is(Skill.FromId({id})))"));

        IReadOnlyList<Found> found = await TimeAsync($"AnyOf any = Facet.Skills.Is(Skill.FromId(1000007)){chain};");

        Assert.Equal("AUD2003", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("(", ")", 2_000)]
    [InlineData("!", "", 2_000)]
    [InlineData("Facet.Skills.Is(Skill.Python) | (", ")", 1_000)]
    [InlineData("AnyOf.Empty.Or(", ")", 1_000)]
    public async Task What_is_nested_deeply_is_read_or_left(string opening, string closing, int depth)
    {
        string expression = string.Concat(Enumerable.Repeat(opening, depth)) + "Facet.Skills.Is(Skill.Sql)" + string.Concat(Enumerable.Repeat(closing, depth));

        IReadOnlyList<Found> found = await TimeAsync($"AnyOf any = {expression};");

        Assert.DoesNotContain(found, static found => found.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task Locals_that_name_one_another_twice_are_not_read_again_and_again()
    {
        string locals = string.Join(
            "\n",
            Enumerable
                .Range(1, 60)
                .Select(static index => $"AllOf part{index} = (part{index - 1} & Facet.Skills.Is(Skill.FromId({1_000_000 + index}))) | part{index - 1};"));

        await TimeAsync($"AllOf part0 = Facet.Skills.Is(Skill.Sql);\n{locals}\nAllOf whole = part60 & part60;");
    }

    [Fact]
    public async Task Many_locals_are_read_in_time()
    {
        string locals = string.Join(
            "\n",
            Enumerable.Range(1, 1_000).Select(static index => $"AllOf part{index} = part{index - 1} & Facet.Skills.Is(Skill.FromId({1_000_000 + index}));"));

        Assert.Empty(await TimeAsync($"AllOf part0 = Facet.Skills.Is(Skill.Sql);\n{locals}"));
    }

    [Fact]
    public async Task Unknown_parts_do_not_double_with_each_local()
    {
        string locals = string.Join(
            "\n", Enumerable.Range(1, 40).Select(static index => $"AllOf part{index} = (a & part{index - 1} & part{index - 1}) | (part{index - 1} & b);"));

        Assert.Empty(await TimeAsync($"AllOf part0 = a & b;\n{locals}\nAllOf whole = part40 & part40;"));
    }

    [Fact]
    public async Task Fields_that_name_each_other_are_left_alone()
    {
        IReadOnlyList<Found> found = await Analysis.OfFilesAsync(
            "using AudienceTyped; static partial class Parts { public static readonly AllOf A = B & C & B; public static AllOf D => D & E; public static readonly Skill S = T; }",
            "using AudienceTyped; static partial class Parts { public static readonly AllOf B = C & A & C; public static AllOf E => D & E & D; public static readonly Skill T = S; }",
            "using AudienceTyped; static partial class Parts { public static readonly AllOf C = A & B & A & Facet.Skills.Is(S); }");

        Assert.Empty(found);
    }

    [Fact]
    public async Task Ten_thousand_values_are_read_in_time()
    {
        string values = string.Join(", ", Enumerable.Range(1_000_000, 10_000).Select(static id => $"Geo.FromId({id})"));

        IReadOnlyList<Found> found = await TimeAsync($"AnyOf places = Facet.Locations.IsAnyOf([{values}, Geo.FromId(1000000)]);");

        Assert.Equal("AUD2003", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("1\tOne")]
    [InlineData("\t\t\t\t\t\t\t\t\n\n\r\n\t")]
    [InlineData("1\tOne\tOne\t2\n2\tTwo\tTwo\t1\n1\tOne\tOne")]
    [InlineData("x\tClass\t\"\\\u0000\t1\t|||\t-\t9")]
    public async Task Malformed_text_of_a_catalog_is_left_alone(string values)
    {
        string text = SymbolDisplay.FormatLiteral(values, quote: true);
        IReadOnlyList<Found> found = await Analysis.OfFilesAsync($$"""
            using AudienceTyped;
            using AudienceTyped.Catalogs;

            namespace AudienceTyped
            {
                [CatalogEntityType("skill", EntityIdForm.Integer, {{text}}, Sets = {{text}}, Renamed = {{text}})]
                internal static class Added
                {
                    public static Skill One => Skill.FromId(1);
                }

                [CatalogFacets({{text}}, {{text}})]
                internal static class FacetExtension
                {
                    public static Facet<Skill> One => Facet.Skills;
                }
            }

            internal static class User
            {
                private static readonly Skill Two = Added.One; // Two

                public static AllOf All() => Facet.Skills.IsAnyOf(Added.One, Skill.FromId(2)) & FacetExtension.One.Is(Two);
            }
            """);

        Assert.DoesNotContain(found, static found => found.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task Without_the_catalog_or_the_runtime_nothing_is_said()
    {
        CSharpCompilation compilation = Code.Compile(Code.Method($"AnyOf any = Facet.Skills.IsAnyOf({Skills}) | Facet.Skills.IsAnyOf();"));
        MetadataReference catalog = compilation.References.Single(
            static reference => reference.Display!.EndsWith("AudienceTyped.Facets.dll", StringComparison.Ordinal));
        MetadataReference runtime = compilation.References.Single(
            static reference => reference.Display!.EndsWith("AudienceTyped.dll", StringComparison.Ordinal));

        Assert.Empty(await Analysis.OfAsync(compilation.RemoveReferences(catalog)));
        Assert.Empty(await Analysis.OfAsync(compilation.RemoveReferences(catalog, runtime)));
    }

    private async Task<IReadOnlyList<Found>> TimeAsync(string statements)
    {
        CSharpCompilation compilation = Code.Compile(Code.Method(statements));
        compilation.GetDiagnostics(TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        IReadOnlyList<Found> found = await Analysis.OfAsync(compilation);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.ElapsedMilliseconds} ms, {found.Count} found"));
        return found;
    }
}
