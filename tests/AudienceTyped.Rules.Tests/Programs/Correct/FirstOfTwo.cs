using AudienceTyped;

internal static class FirstOfTwo
{
    public static async Task<AudienceCount> CountAsync(AudienceCountsClient client, AudienceCountsClient other, TargetingCriteria criteria)
    {
        Task<AudienceCount> first = await Task.WhenAny(client.CountAsync(criteria), other.CountAsync(criteria));
        return await first;
    }
}
