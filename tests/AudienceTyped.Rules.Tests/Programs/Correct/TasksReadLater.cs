using AudienceTyped;

internal static class TasksReadLater
{
    public static async Task<long> CountAsync(AudienceCountsClient client, IReadOnlyList<Geo> markets)
    {
        List<Task<AudienceCount>> tasks = [];
        foreach (Geo market in markets)
        {
            tasks.Add(client.CountAsync(Facet.Locations.Is(market)));
        }

        await Task.WhenAll(tasks);
        return tasks.Count(task => task.Result.Status == AudienceCountStatus.Counted);
    }
}
