using AudienceTyped;

internal static class TotalsSortedAndShown
{
    public static void Print(IReadOnlyDictionary<string, AudienceCount> counts)
    {
        // What is not counted comes last.
        foreach ((string name, AudienceCount count) in counts.OrderByDescending(pair => pair.Value.Total ?? 0))
        {
            Console.WriteLine($"{name}\t{count.Total?.ToString() ?? "not counted"}");
        }

        long widest = counts.Values.Select(count => count.Total ?? 0).Max();
        Console.WriteLine($"The largest has {widest:N0} members.");
    }

    public static Dictionary<string, long> ToBars(IReadOnlyDictionary<string, AudienceCount> counts, long cap) =>
        counts.ToDictionary(pair => pair.Key, pair => Math.Min(pair.Value.Total ?? 0, cap));
}
