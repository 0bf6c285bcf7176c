using System.Diagnostics;
using AudienceTyped.Emulation;

namespace AudienceTyped.Benchmarks;

/// <summary>
/// What happens once a process, or takes all its processors, and so is no benchmark: the first count, all values in memory,
/// counts over loopback.
/// </summary>
internal static class PopulationFigures
{
    public const string Command = "population";

    private const int Requests = 20_000;
    private const int AtOnce = 16;

    public static async Task PrintAsync()
    {
        RequestedCriteria first = MeasuredAudiences.ToRequested(MeasuredAudiences.Take(1).Single());
        var watch = Stopwatch.StartNew();
        SyntheticPopulation population = new(AudienceCountsEmulatorOptions.DefaultSeed);
        population.Count(first);
        Console.WriteLine($"First count, five facets: {watch.Elapsed.TotalMilliseconds:N0} ms");

        // What each further emulator of a test project takes.
        watch.Restart();
        new SyntheticPopulation(AudienceCountsEmulatorOptions.DefaultSeed).Count(first);
        Console.WriteLine($"The same of another population: {watch.Elapsed.TotalMilliseconds:N0} ms");

        watch.Restart();
        int values = 0;
        foreach (TargetingFacet facet in LinkedInCatalog.Facets)
        {
            foreach (Urn value in facet.EntityTypes.SelectMany(static type => type.Known))
            {
                population.FindMembers(facet, value);
                values++;
            }
        }

        Console.WriteLine($"All {values:N0} values of all facets: {watch.Elapsed.TotalSeconds:N1} s");
        Console.WriteLine($"Memory then: {GC.GetTotalMemory(forceFullCollection: true) / 1e6:N0} MB in use, {Environment.WorkingSet / 1e6:N0} MB of the process");
        GC.KeepAlive(population);
        await PrintLoopbackAsync();
    }

    private static async Task PrintLoopbackAsync()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync();
        using AudienceCountsClient client = new(emulator.AccessTokens, new() { BaseAddress = emulator.BaseAddress });
        TargetingCriteria[] criteria = [.. MeasuredAudiences.Take(Requests * 2)];

        // All values are asked once, and the paths compiled.
        await AskAsync(client, criteria.AsMemory(0, Requests));
        TimeSpan before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await AskAsync(client, criteria.AsMemory(Requests));
        TimeSpan elapsed = watch.Elapsed;
        TimeSpan used = Environment.CpuUsage.TotalTime - before;
        Console.WriteLine($"Over loopback, client included: {Requests / elapsed.TotalSeconds:N0} counts a second on {Environment.ProcessorCount} processors");

        // On a machine that does something else too, this says what it could be.
        Console.WriteLine($"Time of a processor for each: {used.TotalMicroseconds / Requests:N0} µs");
    }

    private static Task AskAsync(AudienceCountsClient client, ReadOnlyMemory<TargetingCriteria> criteria) => Parallel.ForAsync(
        0,
        criteria.Length,
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
        async (index, cancellationToken) => await client.CountAsync(criteria.Span[index], cancellationToken));
}
