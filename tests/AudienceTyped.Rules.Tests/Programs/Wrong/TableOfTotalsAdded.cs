using AudienceTyped;

internal static class TableOfTotalsAdded
{
    public static async Task<long> ReachAsync(AudienceCountsClient client, IReadOnlyList<Skill> skills)
    {
        var parts = await Task.WhenAll(skills.Select(async skill => (skill, Count: await client.CountAsync(Facet.Skills.Is(skill)))));
        var sizes = parts.ToDictionary(part => part.skill, part => part.Count.Total ?? 0);
        foreach ((Skill skill, long size) in sizes.OrderByDescending(pair => pair.Value))
        {
            Console.WriteLine($"{skill}\t{size:N0}");
        }

        return sizes.Values.Sum(); // AUD2017
    }

    public static long Smallest(IEnumerable<AudienceCount> counts)
    {
        long smallest = long.MaxValue;
        foreach (AudienceCount count in counts)
        {
            smallest = Math.Min(smallest, count.Total ?? 0); // AUD2017
        }

        return smallest;
    }
}
