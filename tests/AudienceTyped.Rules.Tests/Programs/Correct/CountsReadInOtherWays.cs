using System.Collections.Concurrent;
using AudienceTyped;

internal static class CountsReadInOtherWays
{
    public static async Task<IReadOnlyDictionary<Skill, long?>> InParallelAsync(AudienceCountsClient client, IReadOnlyList<Skill> skills)
    {
        ConcurrentDictionary<Skill, long?> totals = new();
        await Parallel.ForEachAsync(skills, async (skill, token) => totals[skill] = (await client.CountAsync(Facet.Skills.Is(skill), token)).Total);
        return totals;
    }

    public static async Task PrintAsTheyComeAsync(AudienceCountsClient client, IReadOnlyList<Skill> skills)
    {
        List<Task<AudienceCount>> running = [.. skills.Select(skill => client.CountAsync(Facet.Skills.Is(skill)))];
        await foreach (Task<AudienceCount> done in Task.WhenEach(running))
        {
            Console.WriteLine(await done);
        }
    }

    public static async Task<AudienceCount> OnAnotherThreadAsync(AudienceCountsClient client, TargetingCriteria criteria) =>
        await Task.Run(() => client.CountAsync(criteria));

    public static Task<AudienceCount> LaterAsync(AudienceCountsClient client, TargetingCriteria criteria) =>
        Task.Delay(TimeSpan.FromSeconds(1)).ContinueWith(_ => client.CountAsync(criteria)).Unwrap();
}
