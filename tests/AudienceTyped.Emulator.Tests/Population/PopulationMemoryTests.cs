using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

[Collection<RunsAlone>]
public class PopulationMemoryTests
{
    [Fact]
    public void Memory_stays_below_50_MB_when_every_value_was_asked_for()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        SyntheticPopulation population = new(1);
        foreach (TargetingFacet facet in LinkedInCatalog.Facets)
        {
            foreach (Urn value in facet.EntityTypes.SelectMany(static type => type.Known))
            {
                population.Count(SmallCatalog.Include(SmallCatalog.Clause((facet, value.ToString()))));
            }
        }

        long used = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.InRange(used, 1_000_000, 50_000_000);
        GC.KeepAlive(population);
    }
}

/// <summary>No other test runs at the same time: what it allocates would be counted.</summary>
[CollectionDefinition(DisableParallelization = true)]
public class RunsAlone;
