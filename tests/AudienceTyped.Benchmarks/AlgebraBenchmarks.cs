using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;

namespace AudienceTyped.Benchmarks;

/// <summary>Building, reading and comparing at n and at 4n: what is near linear takes some four times as long.</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Benchmarks are instance members.")]
public class AlgebraBenchmarks
{
    private AllOf _all = AllOf.Empty;
    private AllOf _reversed = AllOf.Empty;
    private string _clauses = "";
    private string _facets = "";

    /// <summary>Terms, clauses, facets or values.</summary>
    [Params(5_000, 20_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _all = AndOnTheRight();
        _reversed = AndOnTheLeft();
        _clauses = ((TargetingCriteria)_all).ToRestli();
        string facets = string.Join(
            ',', Enumerable.Range(0, Count).Select(static number => $"urn%3Ali%3AadTargetingFacet%3Af{number}:List(urn%3Ali%3Askill%3A1)"));
        _facets = $"(include:(and:List((or:({facets})))))";
    }

    [Benchmark]
    public AllOf AndOnTheRight() => Observed(Values().Aggregate(AllOf.Empty, static (all, value) => all & value));

    [Benchmark]
    public AllOf AndOnTheLeft() => Observed(Values().Aggregate(AllOf.Empty, static (all, value) => value & all));

    [Benchmark]
    public AnyOf Or()
    {
        AnyOf any = Values().Aggregate(AnyOf.Empty, static (any, value) => any | value);
        return any.Facets.Count == 1 ? any : throw new InvalidOperationException("The values are not of one facet.");
    }

    [Benchmark]
    public AllOf OrOnTwoClauses() =>
        Observed(Values().Aggregate(Facet.Skills.Is(Skill.Python) & Facet.Locations.Is(Geo.Germany), static (all, value) => all | value));

    [Benchmark]
    public bool EqualsInAnotherOrder() => _all.Equals(_reversed);

    [Benchmark]
    public AllOf ReadClauses() => Observed(TargetingCriteria.ParseRestli(_clauses).Include);

    [Benchmark]
    public AllOf ReadFacets() => Observed(TargetingCriteria.ParseRestli(_facets).Include);

    private static AllOf Observed(AllOf all) => all.Clauses.Count > 0 ? all : throw new InvalidOperationException("Nothing was built.");

    private IEnumerable<AnyOf> Values() => Enumerable.Range(1, Count).Select(static number => Facet.Skills.Is(Skill.FromId(number)));
}
