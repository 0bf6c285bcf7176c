using AudienceTyped.Emulation;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

public class PopulationPropertyTests
{
    private static readonly SyntheticPopulation _population = new(AudienceCountsEmulatorOptions.DefaultSeed);

    [Fact]
    public void A_count_is_that_of_asking_each_member() =>
        RandomCriteria.Criteria.Sample(
            static criteria => Assert.Equal(NaiveCount.Of(_population, criteria), _population.Count(criteria)), iter: 30);

    [Fact]
    public void Another_clause_never_raises_a_count_and_another_value_never_lowers_it() =>
        Gen.Select(RandomCriteria.Include, RandomCriteria.Clause, RandomCriteria.Value).Sample(static (include, clause, value) =>
        {
            long count = Count(include);
            Assert.InRange(Count([.. include, clause]), 0, count);
            Assert.True(Count([Or(include[0], SmallCatalog.Clause((value.Facet, value.Value.ToString()))), .. include.Skip(1)]) >= count);
        });

    [Fact]
    public void What_is_excluded_is_what_the_clause_would_keep() =>
        Gen.Select(RandomCriteria.Include, RandomCriteria.Clause).Sample(static (include, excluded) =>
            Assert.Equal(Count(include) - Count([.. include, excluded]), _population.Count(new(include, excluded))));

    [Fact]
    public void Whoever_has_a_value_has_those_above_it() =>
        RandomCriteria.Value.Where(static value => value.Facet.Definition.IsHierarchical).Sample(
            static value =>
            {
                RequestedClause below = SmallCatalog.Clause((value.Facet, value.Value.ToString()));
                foreach (Urn parent in value.Facet.EntityTypes.Select(type => type.FindParent(value.Value)).OfType<Urn>())
                {
                    RequestedClause above = SmallCatalog.Clause((value.Facet, parent.ToString()));
                    Assert.Equal(Count([below]), Count([below, above]));
                    Assert.True(Count([above]) >= Count([below]));
                }
            },
            iter: 1_000);

    [Fact]
    public void English_counts_everyone_whatever_their_language() =>
        RandomCriteria.Include.Sample(static include =>
            Assert.Equal(Count(include), Count([.. include, SmallCatalog.Clause((Facet.InterfaceLocales, "urn:li:locale:en_US"))])));

    [Fact]
    public void The_same_seed_makes_the_same_members_whatever_is_asked_first()
    {
        SyntheticPopulation again = new(new FacetAssignments(AudienceCountsEmulatorOptions.DefaultSeed));
        RandomCriteria.Criteria.List[2, 6].Sample(
            list =>
            {
                foreach (RequestedCriteria criteria in Enumerable.Reverse(list))
                {
                    again.Count(criteria);
                }

                Assert.All(list, criteria => Assert.Equal(_population.Count(criteria), again.Count(criteria)));
            },
            iter: 50);
    }

    private static RequestedClause Or(RequestedClause one, RequestedClause other) => new([.. one.Facets, .. other.Facets]);

    private static long Count(IReadOnlyList<RequestedClause> include) => _population.Count(new(include, null));
}
