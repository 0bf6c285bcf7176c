using AudienceTyped;


internal static class Overlap
{
    public static async Task<long> OfAsync(AudienceCountsClient client, AnyOf one, AnyOf other)
    {
        AudienceCount all = await client.CountAsync(one);
        AudienceCount both = await client.CountAsync(one & other);
        return all.Total.GetValueOrDefault() - both.Total.GetValueOrDefault(); // AUD2017
    }
}
