using AudienceTyped;

internal static class SumThatSkips
{
    public static long Of(IEnumerable<AudienceCount> counts)
    {
        long sum = 0;
        foreach (AudienceCount count in counts)
        {
            if (count.Status != AudienceCountStatus.Counted)
            {
                continue;
            }

            sum += count.Total ?? 0;
        }

        return sum;
    }
}
