using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

// Alone, because what other tests allocate would be counted too.
[Collection(nameof(PopulationMemoryTests))]
[CollectionDefinition(nameof(PopulationMemoryTests), DisableParallelization = true)]
public class PopulationMemoryTests(ITestOutputHelper output)
{
    private const long Most = 400_000_000;

    [Fact]
    public void All_values_of_the_catalog_take_less_than_400_MB()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        SyntheticPopulation population = new(new FacetAssignments(1));
        long mostCached = 0;
        foreach (TargetingFacet facet in LinkedInCatalog.Facets)
        {
            foreach (Urn value in facet.EntityTypes.SelectMany(static type => type.Known))
            {
                population.Count(SmallCatalog.Include(SmallCatalog.Clause((facet, value.ToString()))));
                mostCached = Math.Max(mostCached, population.CachedBytes);
            }
        }

        long taken = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"All values: {taken / 1e6:N0} MB, of which {mostCached / 1e6:N0} MB of sets.");
        Assert.InRange(mostCached, 1, SyntheticPopulation.MaximumCachedBytes);
        Assert.InRange(taken, 1, Most);
        GC.KeepAlive(population);
    }
}
