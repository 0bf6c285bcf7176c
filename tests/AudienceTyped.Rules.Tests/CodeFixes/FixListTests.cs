using AudienceTyped.CodeFixes;
using AudienceTyped.CodeFixes.Criteria;
using AudienceTyped.CodeFixes.Meaning;
using AudienceTyped.CodeFixes.Usage;
using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

/// <summary>
/// An editor asks for the list of fixes at each move of the caret, so that the list must not cost what the file costs. Bytes are counted of the whole process:
/// nothing runs beside.
/// </summary>
[Collection(nameof(FixListTests))]
[CollectionDefinition(nameof(FixListTests), DisableParallelization = true)]
public sealed class FixListTests
{
    private const int OtherMethods = 1_000;

    /// <summary>A fix, an id and statements where it is offered; UnknownMemberRowFix is left out, as it looks for a file of the project.</summary>
    public static TheoryData<CodeFix, string, string> Offered => new()
    {
        { new UnknownFacetFix(), "AUD1010", "AnyOf kept = Facet.Custom(\"urn:li:adTargetingFacet:geos\").Is(Geo.Germany.Urn);" },
        { new NotTogetherFix(), "AUD1002", "await client.CountAsync(Facet.Titles.Is(Title.FromId(4)) & Facet.Seniorities.IsAnyOf(Seniority.Vp, Seniority.Cxo));" },
        { new FacetSideFix(), "AUD1001", "TargetingCriteria kept = a & !Facet.AgeRanges.Is(AgeRange.From18To24);" },
        { new SuperfluousClauseFix(), "AUD2004", "TargetingCriteria kept = Facet.Skills.Is(Skill.Python) & Facet.Skills.Is(Skill.Python);" },
        { new EmptyAnyOfFix(), "AUD1012", "await client.CountAsync(AnyOf.Empty & a);" },
        { new RemoveValueFix(), "AUD2003", "AnyOf kept = Facet.Skills.IsAnyOf(Skill.Python, Skill.Engineering, Skill.Python);" },
        { new UseReplacementFix(), "AUD2015", "AnyOf kept = Facet.Genders.Is(Gender.FromId(\"female\"));" },
        { new WrongMeaningValueFix(), "AUD3002", "Geo germany = Geo.France;" },
        { new WrongMeaningNameFix(), "AUD3002", "Geo germany = Geo.France;" },
        { new ZeroTotalFix(), "AUD2013", "bool nobody = (await client.CountAsync(a)).Total == 0;" },
        { new DiscardedCriteriaFix(), "AUD2011", "all.And(a);" },
        { new UnknownMemberFix(), "AUD3009", "_ = Facet.Skill.Is(skill);" },
        { new UnknownMemberFix(), "AUD3009", "_ = Skill.Pythn;" },
        { new LogicalOperatorFix(), "AUD3004", "_ = a && b;" },
        { new UnusedCountFix(), "AUD2012", "await client.CountAsync(a);" },
        { new UnusedFindingsFix(), "AUD2019", "criteria.Validate();" },
        { new ShownTaskFix(), "AUD2020", "text = $\"{client.CountAsync(a)}\";" },
        { new ReferenceComparisonFix(), "AUD2021", "bool same = ReferenceEquals(a, b);" },
        { new CriteriaKeyFix(), "AUD3012", "string key = criteria.ToString();" },
        { new UnfitTypeFix(), "AUD3010", "var kept = a; kept &= b;" },
        { new TotalPrecedenceFix(), "AUD3011", "_ = 2 * (await client.CountAsync(a)).Total ?? 0;" },
        { new NegatePartsFix(), "CS0619", "NoneOf kept = !(a & b);" },
        { new KnownFacetFix(), "AUD3008", "AnyOf kept = Facet.Custom(\"urn:li:adTargetingFacet:skills\").Is(Skill.Python.Urn);" },
        { new CriteriaTextFix(), "AUD3007", "Skill kept = Skill.Parse(\"urn:li:skill:\" + 17);" },
        { new KnownValueFix(), "AUD3001", "AnyOf kept = Facet.Skills.Is(Skill.FromId(17));" },
        { new MalformedUrnFix(), "AUD1008", "Skill kept = Skill.Parse(\" URN:LI:Skill:17 \");" },
    };

    [Theory]
    [MemberData(nameof(Offered), DisableDiscoveryEnumeration = true)]
    public async Task It_costs_about_the_same_in_a_large_file(CodeFix fix, string id, string statements)
    {
        long small = await MeasureAsync(fix, id, Code.Method(statements));
        long large = await MeasureAsync(
            fix,
            id,
            Code.Method(statements) + string.Concat(
                Enumerable
                    .Range(0, OtherMethods)
                    .Select(
                        static index =>
                            $"\ninternal static class Other{index} {{ public static AudienceTyped.AllOf Of(AudienceTyped.AnyOf a, AudienceTyped.AnyOf b) => (a | b) & a; }}")));

        // To bind all methods of the large file takes 900,000 bytes; the lists take up to 30,000 more than in a small one.
        Assert.True(large < small + 200_000, $"The list takes {small:N0} bytes in a small file and {large:N0} in a large one.");
    }

    // The bytes that the list takes the second time: what the first time compiles and caches for good is no cost of a move of the caret.
    private static async Task<long> MeasureAsync(CodeFix fix, string id, string code)
    {
        long taken = 0;
        for (int time = 0; time < 2; time++)
        {
            using AdhocWorkspace workspace = new();
            Document document = Code.Open(workspace, code);
            Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
            Diagnostic diagnostic = compilation
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Concat(await Analysis.DiagnosticsOfAsync(compilation))
                .First(found => found.Id == id);

            // The root and the model are at hand in an editor; nothing has been asked of the model.
            await document.GetSyntaxRootAsync(TestContext.Current.CancellationToken);
            await document.GetSemanticModelAsync(TestContext.Current.CancellationToken);
            long before = GC.GetTotalAllocatedBytes(precise: true);
            Assert.NotEmpty(await FixRun.OfferAsync(fix, document, diagnostic));
            taken = GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        return taken;
    }
}
