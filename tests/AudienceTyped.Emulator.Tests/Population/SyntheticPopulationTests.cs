using AudienceTyped.Emulation;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

public class SyntheticPopulationTests
{
    private static readonly SyntheticPopulation _population = new(AudienceCountsEmulatorOptions.DefaultSeed);

    private static readonly Gen<(TargetingFacet Facet, string Value)> _value = Gen.OneOf(
        Gen.Int[17, 22].Select(static id => ((TargetingFacet)SmallCatalog.Skills, $"urn:li:skill:{id}")),
        Gen.Int[1, 8].Select(static id => ((TargetingFacet)SmallCatalog.Locations, $"urn:li:geo:{id}")),
        OneOf
            .These("(18,24)", "(25,34)", "(35,54)", "(55,2147483647)", "(1,2)")
            .Select(static range => ((TargetingFacet)SmallCatalog.AgeRanges, "urn:li:ageRange:" + range)));

    private static readonly Gen<RequestedClause> _clause = _value.List[1, 4].Select(static values => SmallCatalog.Clause(values));

    private static readonly Gen<List<RequestedClause>> _include = _clause.List[1, 3];

    [Fact]
    public void Another_clause_never_raises_a_count() =>
        Gen.Select(_include, _clause).Sample(static (include, more) =>
            Assert.True(Count([.. include, more]) <= Count(include)));

    [Fact]
    public void Another_value_never_lowers_a_count() =>
        Gen.Select(_clause, _clause).Sample(static (one, other) =>
            Assert.True(Count([Or(one, other)]) >= Math.Max(Count([one]), Count([other]))));

    [Fact]
    public void Or_and_and_obey_inclusion_and_exclusion() =>
        Gen.Select(_clause, _clause).Sample(static (one, other) =>
            Assert.Equal(Count([one]) + Count([other]) - Count([one, other]), Count([Or(one, other)])));

    [Fact]
    public void What_is_excluded_is_what_the_clause_would_keep() =>
        Gen.Select(_include, _clause).Sample(static (include, excluded) =>
            Assert.Equal(Count(include) - Count([.. include, excluded]), _population.Count(new(include, excluded))));

    [Fact]
    public void The_order_of_clauses_changes_nothing() =>
        _include.Sample(static include =>
            Assert.Equal(Count(include), Count([.. Enumerable.Reverse(include)])));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(2, 4)]
    [InlineData(1, 3)]
    [InlineData(6, 7)]
    public void Whoever_has_a_value_has_those_above_it(int parent, int child)
    {
        RequestedClause above = Place(parent);
        RequestedClause below = Place(child);
        Assert.True(Count([below]) > 0);
        Assert.True(Count([above]) > Count([below]));
        Assert.Equal(Count([below]), Count([above, below]));
    }

    [Fact]
    public void Nobody_has_two_values_of_a_single_valued_facet()
    {
        RequestedClause young = SmallCatalog.Clause((SmallCatalog.AgeRanges, "urn:li:ageRange:(18,24)"));
        RequestedClause older = SmallCatalog.Clause((SmallCatalog.AgeRanges, "urn:li:ageRange:(25,34)"));
        Assert.True(Count([young]) > 0);
        Assert.Equal(0, Count([young, older]));
    }

    [Fact]
    public void A_value_that_the_catalog_does_not_have_counts_nobody() =>
        Assert.Equal(0, Count([SmallCatalog.Clause((SmallCatalog.Skills, "urn:li:skill:4711"))]));

    [Fact]
    public void Small_counts_occur_beside_large_ones()
    {
        List<long> counts = [];
        string[] skills = [.. Enumerable.Range(17, 5).Select(static id => $"urn:li:skill:{id}")];
        for (int place = 1; place <= 7; place++)
        {
            foreach (string age in (string[])["(18,24)", "(25,34)", "(35,54)", "(55,2147483647)"])
            {
                List<RequestedClause> include = [Place(place), SmallCatalog.Clause((SmallCatalog.AgeRanges, "urn:li:ageRange:" + age))];
                foreach (string skill in skills)
                {
                    include.Add(SmallCatalog.Clause((SmallCatalog.Skills, skill)));
                    counts.Add(Count(include));
                }
            }
        }

        Assert.Contains(counts, static count => count is > 0 and < CountRounding.Floor);
        Assert.Contains(counts, static count => count > 1_000_000);
    }

    [Fact]
    public void The_same_seed_makes_the_same_members_and_another_seed_others()
    {
        SyntheticPopulation again = new(new FacetAssignments(AudienceCountsEmulatorOptions.DefaultSeed));
        SyntheticPopulation other = new(AudienceCountsEmulatorOptions.DefaultSeed + 1);
        _include.Sample(include => Assert.Equal(Count(include), again.Count(new(include, null))), iter: 50);
        RequestedCriteria criteria = SmallCatalog.Include(Place(3));
        Assert.NotEqual(_population.Count(criteria), other.Count(criteria));
    }

    private static RequestedClause Place(int id) => SmallCatalog.Clause((SmallCatalog.Locations, $"urn:li:geo:{id}"));

    private static RequestedClause Or(RequestedClause one, RequestedClause other) => new([.. one.Facets, .. other.Facets]);

    private static long Count(IReadOnlyList<RequestedClause> include) => _population.Count(new(include, null));
}
