using AudienceTyped.CodeFixes.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.Rules.Tests;

/// <summary>A fix changes code. What is wrong in a text that code parses is corrected in the text, by who wrote it.</summary>
public sealed class FixesOfTextTests
{
    private const string Facet = "urn%3Ali%3AadTargetingFacet%3A";
    private const string TwicePython = $"(include:(and:List((or:({Facet}skills:List(urn%3Ali%3Askill%3A17,urn%3Ali%3Askill%3A17))))))";

    public static TheoryData<string, string> Texts => new()
    {
        { "AUD2003", TwicePython },
        { "AUD2004", $"(include:(and:List((or:({Facet}skills:List(urn%3Ali%3Askill%3A17))),(or:({Facet}skills:List(urn%3Ali%3Askill%3A17))))))" },
        { "AUD2005", $"(include:(and:List((or:({Facet}locations:List(urn%3Ali%3Ageo%3A103644278,urn%3Ali%3Ageo%3A102095887))))))" },
        { "AUD2014", $"(include:(and:List((or:({Facet}seniorities:List(urn%3Ali%3Aseniority%3A5,urn%3Ali%3Aseniority%3A11))))))" },
        { "AUD2015", $"(include:(and:List((or:({Facet}genders:List(urn%3Ali%3Agender%3Afemale))))))" },
        { "AUD1001", $"(include:(and:List((or:({Facet}skills:List(urn%3Ali%3Askill%3A17))))),exclude:(or:({Facet}genders:List(urn%3Ali%3Agender%3AMALE))))" },
        { "AUD1002", $"(include:(and:List((or:({Facet}titles:List(urn%3Ali%3Atitle%3A5))),(or:({Facet}seniorities:List(urn%3Ali%3Aseniority%3A5))))))" },
        { "AUD1010", $"(include:(and:List((or:({Facet}geos:List(urn%3Ali%3Ageo%3A103644278))))))" },
        { "AUD1014", $"(include:(and:List((or:({Facet}staffCountRanges:List(urn%3Ali%3AstaffCountRange%3ASIZE_51_TO_200))))))" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Nothing_is_offered(string id, string text)
    {
        CodeFixProvider[] fixes = [.. typeof(RemoveValueFix).Assembly.GetTypes()
            .Where(static type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .Where(fix => fix.FixableDiagnosticIds.Contains(id))];

        foreach (CodeFixProvider fix in fixes)
        {
            CodeFixing fixing = new(fix, id);
            await fixing.AssertOffersNothingAsync($"var kept = TargetingCriteria.ParseRestli(\"{text}\");");
            await fixing.AssertOffersNothingAsync($"const string Kept = \"{text}\"; var kept = TargetingCriteria.ParseRestli(Kept);");
        }
    }

    [Fact]
    public async Task Where_all_are_fixed_the_text_stays()
    {
        const string Statements = $"var parsed = TargetingCriteria.ParseRestli(\"{TwicePython}\"); var kept = Facet.Skills.IsAnyOf(Skill.Python, Skill.Python); var other = Facet.Skills.IsAnyOf(Skill.Python, Skill.Python);";
        using AdhocWorkspace workspace = new();
        Document document = Code.Open(workspace, Code.Method(Statements));
        Diagnostic[] found = [.. (await Analysis.DiagnosticsOfAsync((await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!))
            .Where(static diagnostic => diagnostic.Id == "AUD2003")];
        Assert.Equal([true, false, false], found.Select(static diagnostic => diagnostic.Properties.ContainsKey(ProblemProperties.InText)));

        Solution mended = await FixRun.ApplyToAllAsync(new RemoveValueFix(), document, nameof(RemoveValueFix), found);

        Assert.Equal(
            Code.Method(Statements.Replace("IsAnyOf(Skill.Python, Skill.Python)", "Is(Skill.Python)", StringComparison.Ordinal)),
            (await mended.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
    }
}
