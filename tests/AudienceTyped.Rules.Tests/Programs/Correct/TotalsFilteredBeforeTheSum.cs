using AudienceTyped;

internal static class TotalsFilteredBeforeTheSum
{
    public static long OfKnown(IEnumerable<AudienceCount> counts) => counts.Where(count => count.Total.HasValue).Select(count => count.Total ?? 0).Sum();

    public static long InAQuery(IEnumerable<AudienceCount> counts) => (from count in counts where count.Total > 0 select count.Total ?? 0).Sum();

    public static string WithWhatIsLeftOut(IReadOnlyList<AudienceCount> counts)
    {
        List<long> sizes = counts.Select(count => count.Total ?? 0).ToList();
        int leftOut = sizes.RemoveAll(size => size == 0);
        return $"{sizes.Sum():N0} in all, and {leftOut} that are not counted or too small";
    }

    public static double? SmallestOfKnown(IEnumerable<AudienceCount> counts) => counts.Select(count => count.Total).Where(total => total > 0).Min();
}
