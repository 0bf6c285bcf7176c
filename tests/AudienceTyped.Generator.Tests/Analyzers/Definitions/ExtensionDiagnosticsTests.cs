using System.Globalization;
using AudienceTyped.CodeFixes.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Tests;

/// <summary>Files of a project that references a catalog.</summary>
public sealed class ExtensionDiagnosticsTests
{
    [Fact]
    public async Task Files_that_add_to_a_catalog_are_fine() =>
        Assert.Empty(await Analysis.RunAsync(Reference.CompileWithSamples(), OwnFiles.All));

    [Theory]
    [InlineData("#extend Nothing\n5\tA\tA\n", 9, "no referenced assembly has an entity type with the name 'Nothing'")]
    [InlineData("#extend Skill\n#namespace urn:li:geo\n5\tA\tA\n", 12, "contradicts the referenced assembly, where Skill has 'urn:li:skill'")]
    [InlineData("#extend Skill\n#id text\n5\tA\tA\n", 5, "contradicts the referenced assembly, where Skill has 'integer'")]
    [InlineData("#entity Skill\n#id range\n(5,6)\tA\tA\n", 5, "contradicts the referenced assembly, where Skill has 'integer'")]
    [InlineData("#extend Skill\n#visibility everyone\n99\tA\tA\n", 13, "Write public or internal")]
    [InlineData("#extend Skill\n#entity Skill\n99\tA\tA\n", 1, "Delete one of the two lines")]
    [InlineData("#entity Own\n#namespace urn:li:own\n#id integer\n#visibility public\n99\tA\tA\n", 1, "Delete this line")]
    [InlineData("#extend Skill\n#complete yes\n99\tA\tA\n", 1, "only for the file that defines the type")]
    [InlineData("#extend Locale\n#shape en_US\naa_BB\tA\tA\n", 1, "only for the file that defines the type")]
    [InlineData("#extend\n99\tA\tA\n", 1, "has no value")]
    public async Task A_directive_that_does_not_fit_is_reported(string text, int column, string messagePart)
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync(text));
        Assert.Equal("AUD0004", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(column, diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1);
        Assert.Contains(messagePart, Message(diagnostic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skill", "Skill")]
    [InlineData("SKILL", "Skill")]
    [InlineData("Skil", "Skill")]
    [InlineData("Skills", "Skill")]
    [InlineData("staffCountRanges", "StaffCountRange")]
    public async Task The_type_that_is_meant_is_suggested(string name, string meant)
    {
        Assert.EndsWith($" Did you mean '{meant}'?", Message(Assert.Single(await AnalyzeAsync($"#extend {name}\n99\tA\tA\n"))), StringComparison.Ordinal);
        await Mending.AssertOwnFileAsync(new WriteNearestFix(), "AUD0004", $"Change '{name}' to '{meant}'", $"#extend {name}\n", $"#extend {meant}\n");
    }

    [Theory]
    [InlineData("#extend Skill\n#namespace urn:li:skill\n#id integer\n99\tA\tA\n")]
    [InlineData("#entity Skill\n99\tA\tA\n")]
    [InlineData("#extend Locale\n17\tA\tA\n")]
    public async Task A_directive_that_agrees_may_be_there_or_not(string text) =>
        Assert.DoesNotContain(await AnalyzeAsync(text), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    [Fact]
    public async Task An_older_language_is_told_where_the_members_are()
    {
        CSharpCompilation compilation = Generation.CompileAs(LanguageVersion.CSharp13, "class C;").AddReferences(Reference.ToSamples);

        IReadOnlyList<Diagnostic> diagnostics = await Analysis.RunAsync(compilation, OwnFiles.All);

        Assert.Equal(
            ["Locales.urns.tsv", "Places.urns.tsv", "Ranges.urns.tsv", "Skills.urns.tsv", "our.facets.tsv"],
            diagnostics.Select(diagnostic => Path.GetFileName(diagnostic.Location.GetLineSpan().Path)));
        Assert.All(diagnostics, diagnostic => Assert.Equal(("AUD0024", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity)));
        Assert.Contains(
            "are in the class 'SkillExtension' and not in 'Skill'. Write 'SkillExtension.' before them", Message(diagnostics[3]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("17\tEngineering\tEngineering", "AUD0025", DiagnosticSeverity.Info, 1, "already has the value '17' as 'Skill.Engineering'")]
    [InlineData("17\tOther\tengineers", "AUD0025", DiagnosticSeverity.Info, 1, "already has the value '17' as 'Skill.Engineering'")]
    [InlineData(
        "17\tCooking\tCooking",
        "AUD0026",
        DiagnosticSeverity.Warning,
        12,
        "the id '17' has the name 'Cooking' here and 'Engineering' in the referenced catalog ('Skill.Engineering')")]
    [InlineData(
        "99\tSelling\tSALES",
        "AUD0026",
        DiagnosticSeverity.Warning,
        1,
        "'SALES' has the id '99' here and '5' in the referenced catalog ('Skill.Sales' with the name 'Sales')")]
    [InlineData("99\tSales\tCooking", "AUD0009", DiagnosticSeverity.Error, 4, "the value 5 already has the identifier 'Sales'")]
    public async Task A_row_is_compared_with_the_catalog(string row, string id, DiagnosticSeverity severity, int column, string messagePart)
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync($"#extend Skill\n{row}\n900\tFine\tFine\n"));

        Assert.Equal((id, severity), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            (1, column - 1), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains(messagePart, Message(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_names_are_recognized_in_a_reference()
    {
        Compilation catalog = Generation.RunAndCompile([], new TestFile("/repo/Hostile.urns.tsv", HostileNames.EntityFile)).WithAssemblyName("Catalog");
        string rows = HostileNames.EntityFile[HostileNames.EntityFile.IndexOf("1\t-", StringComparison.Ordinal)..];
        string[] lines = [.. rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join("\t", line.Split('\t').Take(3)))];

        IReadOnlyList<Diagnostic> diagnostics = await Analysis.RunAsync(
            Generation
                .Compile("class C;")
                .AddReferences(Reference.To(catalog)), new TestFile("/own/Hostile.urns.tsv", "#extend Hostile\n" + string.Join("\n", lines)));

        Assert.Equal(lines.Length, diagnostics.Count(diagnostic => diagnostic.Id == "AUD0025"));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id is "AUD0026" or "AUD0009");
    }

    [Fact]
    public async Task Facets_of_the_catalog_are_not_defined_again() => Assert.Equal(
        ["o.facets.tsv(2,1)-(2,7) AUD0014", "o.facets.tsv(3,8)-(3,14) AUD0014"],
        (await AnalyzeAsync(
            "/own/o.facets.tsv", "#catalog Own\nSkills\tothers\tSkill\tinclude\tmany\tno\nOthers\tskills\tSkill\tinclude\tmany\tno\n")).Select(Analysis.Describe));

    [Fact]
    public async Task A_catalog_of_the_name_of_a_referenced_one_is_left_out()
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync("/own/o.facets.tsv", "#catalog LinkedIn\nXyz\txyz\tSkill\tinclude\tmany\tno\n"));

        Assert.Equal("o.facets.tsv(1,10)-(1,18) AUD0014", Analysis.Describe(diagnostic));
        Assert.Contains("The catalog 'LinkedIn' is left out: 'Catalog' already has that name.", Message(diagnostic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99\tLyon\tLyon\t20")]
    [InlineData("99\tLyon\tLyon\t-\t20")]
    public async Task A_parent_or_a_replacement_of_the_catalog_needs_no_row(string row) => Assert.Empty(await AnalyzeAsync($"#extend Geo\n{row}\n"));

    [Theory]
    [InlineData("99\tLyon\tLyon\t21", "AUD0011")]
    [InlineData("99\tLyon\tLyon\t-\t21", "AUD0019")]
    [InlineData("99\tLyon\tLyon\t-\t99", "AUD0019")]
    public async Task A_parent_or_a_replacement_that_nobody_has_is_reported(string row, string id)
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync($"#extend Geo\n{row}\n"));

        Assert.Equal(id, diagnostic.Id);
        Assert.Contains("in this file or in a referenced catalog", Message(diagnostic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99\tOldWorld\tLyon", 4, "'OldWorld'")]
    [InlineData("99\tLutetia\tLyon", 4, "'Lutetia'")]
    [InlineData("#set Paris 10", 6, "'Paris'")]
    [InlineData("#set OldWorld 10", 6, "'OldWorld'")]
    [InlineData("98\tNice\tNice\n#renamed Paris Nice", 10, "'Paris'", 3)]
    public async Task A_member_that_the_type_has_is_hidden(string line, int column, string messagePart, int number = 2)
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync($"#extend Geo\n{line}\n"));

        Assert.Equal(("AUD0032", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            (number, column),
            (diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1));
        Assert.Contains(messagePart, Message(diagnostic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("900\tOfFirst\tOf First", "AUD0025")]
    [InlineData("900\tCooking\tCooking", "AUD0026")]
    [InlineData("901\tCooking\tOf First", "AUD0026")]
    [InlineData("901\tOfFirst\tCooking", "AUD0009")]
    [InlineData("901\tSetOfFirst\tCooking", "AUD0032")]
    [InlineData("901\tCooking\tCooking\t900", null)]
    [InlineData("901\tCooking\tCooking\n#set Cooks 901, 900, 17", null)]
    public async Task What_another_project_adds_for_others_to_see_counts_like_the_catalog(string row, string? id)
    {
        var first = new TestFile("/first/Skill.urns.tsv", "#extend Skill\n#visibility public\n900\tOfFirst\tOf First\n#set SetOfFirst 900\n");
        Compilation referenced = Reference.Run(Reference.CompileWithSamples().WithAssemblyName("First-1.Project"), first).Output;
        CSharpCompilation compilation = Reference.CompileWithSamples().WithAssemblyName("Second").AddReferences(Reference.To(referenced));
        var own = new TestFile("/own/Own.urns.tsv", $"#extend Skill\n{row}\n");

        Assert.Equal(id is null ? [] : [id], (await Analysis.RunAsync(compilation, own)).Select(diagnostic => diagnostic.Id));
        if (id is null)
        {
            Generation.AssertCompilesClean(Reference.Run(compilation, own).Output);
        }
    }

    [Fact]
    public async Task What_another_project_adds_for_itself_does_not_count()
    {
        Compilation referenced = Reference.Run(
            Reference.CompileWithSamples().WithAssemblyName("First"), new TestFile("/first/Skill.urns.tsv", "#extend Skill\n900\tOfFirst\tOf First\n")).Output;

        Assert.Empty(await Analysis.RunAsync(
            Reference
                .CompileWithSamples()
                .WithAssemblyName("Second")
                .AddReferences(Reference.To(referenced)), new TestFile("/own/Own.urns.tsv", "#extend Skill\n900\tCooking\tCooking\n")));
    }

    [Fact]
    public async Task A_set_may_name_values_of_the_catalog() =>
        Assert.Equal(["Own.urns.tsv(2,15)-(2,17) AUD0029"], (await AnalyzeAsync("#extend Geo\n#set Mine 10, 99, 30\n")).Select(Analysis.Describe));

    private static Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string text) => AnalyzeAsync("/own/Own.urns.tsv", text);

    private static Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string path, string text) =>
        Analysis.RunAsync(Reference.CompileWithSamples(), new TestFile(path, text));

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
