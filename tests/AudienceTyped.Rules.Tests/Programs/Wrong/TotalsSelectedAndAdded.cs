using AudienceTyped;

internal static class TotalsSelectedAndAdded
{
    public static async Task PrintAsync(AudienceCountsClient client, IReadOnlyDictionary<string, TargetingCriteria> markets)
    {
        List<(string Market, long Size)> rows = [];
        AudienceCount[] counts = await Task.WhenAll(markets.Values.Select(market => client.CountAsync(market)));
        long[] sizes = counts.Select(count => count.Total ?? 0).ToArray();
        foreach ((string market, long size) in markets.Keys.Zip(sizes))
        {
            rows.Add((market, size));
        }

        Console.WriteLine($"{string.Join(", ", rows)}: {sizes.Sum():N0} in all, {sizes.Average():N0} on average"); // AUD2017
    }

    public static (long Reach, long Smallest) Summarize(IEnumerable<AudienceCount> counts) => (
        (from count in counts select count.Total ?? 0).Sum(), // AUD2017
        counts.Select(count => count.Total.GetValueOrDefault()).Min()); // AUD2017
}
