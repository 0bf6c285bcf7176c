using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class PopulationMemoryTests
{
    [Fact]
    public void No_more_sets_are_kept_than_fit_into_60_MB()
    {
        SyntheticPopulation population = new(1);
        int most = 0;
        foreach (Urn value in Facet.Titles.EntityTypes
            .Concat(Facet.Skills.EntityTypes)
            .Concat(Facet.Locations.EntityTypes)
            .SelectMany(static type => type.Known)
            .Take(SyntheticPopulation.MaximumCachedSets + 50))
        {
            TargetingFacet facet = value.EntityType == "title" ? Facet.Titles : value.EntityType == "skill" ? Facet.Skills : Facet.Locations;
            population.Count(SmallCatalog.Include(SmallCatalog.Clause((facet, value.ToString()))));
            most = Math.Max(most, population.CachedSets);
        }

        Assert.Equal(SyntheticPopulation.MaximumCachedSets, most);
        Assert.InRange(population.CachedSets, 1, 50);

        // Beside the sets stand two numbers for each member and facet at most.
        long sets = SyntheticPopulation.MaximumCachedSets * (MemberClass.MemberCount / 8L);
        long draws = LinkedInCatalog.Facets.Count * 2L * sizeof(int) * MemberClass.MemberCount;
        Assert.InRange(sets + draws, 1, 60_000_000);
    }
}
