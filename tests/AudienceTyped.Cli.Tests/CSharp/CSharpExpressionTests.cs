using CsCheck;

namespace AudienceTyped.Cli.Tests;

public sealed class CSharpExpressionTests
{
    private const int Batch = 250;

    [Fact]
    public async Task What_is_written_compiles_and_is_the_same_criteria()
    {
        using OwnProject project = new();
        await AnyCriteriaGen.Criteria.Array[Batch].SampleAsync(
            async criteria =>
            {
                ToolSetting setting = new() { WorkingFolder = project.Folder, Input = string.Join('\n', criteria.Select(static one => one.ToJson())) };
                string file = (await ToolRun.OfAsync(setting, "code", "--lines", "-")).Expect(ToolExitCode.Done);
                IReadOnlyDictionary<string, TargetingCriteria> written = OwnProject.Run(file, "Audiences");
                Assert.Equal(Batch, written.Count);
                Assert.All(criteria.Index(), one => Assert.Equal(Normal(one.Item), written[$"Audience{one.Index + 1}"].ToRestli()));

                // Each kind of value is there, or nothing is proved of it.
                Assert.All(
                    ["Skill.OurNewSkill", ".FromId(", "Facet.Custom(\"", "Urn.Parse(\"", ".Urn", "Facet.Xyz.", "Campus.@record", "// retired", "accepts"],
                    part => Assert.Contains(part, file, StringComparison.Ordinal));
            },
            iter: 2,
            threads: 1,
            print: static _ => "the criteria that are named");
    }

    [Fact]
    public async Task Statements_compile_as_well()
    {
        using OwnProject project = new();
        await AnyCriteriaGen.Criteria.Array[40].SampleAsync(
            async criteria =>
            {
                string[] methods = await Task.WhenAll(criteria.Select(async (one, index) =>
                {
                    ToolRun run = await ToolRun.OfAsync(new ToolSetting { WorkingFolder = project.Folder }, "code", one.ToRestli());
                    string statement = run.Expect(ToolExitCode.Done);
                    return $"public static TargetingCriteria Property{index} {{ get {{\n{statement}return criteria; }} }}\n";
                }));
                IReadOnlyDictionary<string, TargetingCriteria> written =
                    OwnProject.Run($"using AudienceTyped;\npublic static class Statements {{ {string.Concat(methods)} }}", "Statements");
                Assert.All(criteria.Index(), one => Assert.Equal(Normal(one.Item), written[$"Property{one.Index}"].ToRestli()));
            },
            iter: 1,
            threads: 1,
            print: static _ => "the criteria that are named");
    }

    [Fact]
    public async Task Long_chains_and_long_lists_compile_and_run()
    {
        AllOf clauses = Enumerable.Range(1, 1500)
            .Aggregate(AllOf.Empty, static (all, id) => all & (Facet.Skills.Is(Skill.FromId(id)) | Facet.Titles.Is(Title.FromId(id + 5000))));
        AnyOf facets = Enumerable.Range(1, 400)
            .Aggregate(AnyOf.Empty, static (any, id) => any | Facet.Custom($"urn:li:adTargetingFacet:f{id}").Is(Skill.Python.Urn));
        AnyOf values = Facet.Skills.IsAnyOf(Enumerable.Range(100_000, 30_000).Select(static id => Skill.FromId(id)));
        TargetingCriteria[] all = [clauses, facets, values, clauses & !facets & !values];
        string file = await WriteAsync(all.Select(static one => one.ToJson()));
        IReadOnlyDictionary<string, TargetingCriteria> written = OwnProject.Run(file, "Audiences");
        Assert.All(all.Index(), one => Assert.Equal(Normal(one.Item), written[$"Audience{one.Index + 1}"].ToRestli()));
    }

    [Fact]
    public async Task Each_value_of_the_catalog_has_its_member()
    {
        string[] lines = [.. LinkedInCatalog.Facets.Select(static facet => new CustomFacet(facet.Urn.ToString())
            .IsAnyOf([.. facet.EntityTypes.SelectMany(static type => type.Known).Append(Urn.Parse("urn:li:none:1"))]))
            .Select(static any => ((TargetingCriteria)any).ToRestli())];
        string file = await WriteAsync(lines);
        Assert.DoesNotContain("FromId", file, StringComparison.Ordinal);
        Assert.Equal(
            lines.Select(static line => TargetingCriteria.ParseRestli(line, LinkedInCatalog.Facets).ToRestli()),
            OwnProject.Run(file, "Audiences").Values.Select(static criteria => criteria.ToRestli()));
    }

    private static async Task<string> WriteAsync(IEnumerable<string> lines) =>
        (await ToolRun.OfAsync(new ToolSetting { Input = string.Join('\n', lines) }, "code", "--lines", "-")).Expect(ToolExitCode.Done);

    private static string Normal(TargetingCriteria criteria) => TargetingCriteria.ParseJson(criteria.ToJson(), LinkedInCatalog.Facets).ToRestli();
}
