using AudienceTyped;

internal static class CountsAwaitedOneByOne
{
    public static async Task RefreshAsync(AudienceCountsClient client, IReadOnlyList<Seniority> levels)
    {
        List<Task<AudienceCount>> running = levels.Select(level => client.CountAsync(Facet.Seniorities.Is(level))).ToList();
        foreach (Task<AudienceCount> one in running)
        {
            await one; // AUD2012
        }

        Console.WriteLine($"{running.Count} levels are counted.");
    }

    public static void RefreshInParallel(AudienceCountsClient client, TargetingCriteria engineers, TargetingCriteria designers) => Parallel.Invoke(
        () => client.CountAsync(engineers).Wait(), // AUD2012
        () => client.CountAsync(designers).Wait()); // AUD2012
}
