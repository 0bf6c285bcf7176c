using AudienceTyped;


internal sealed class Probe(AudienceCountsClient client)
{
    public async Task<bool> IsReachableAsync(TargetingCriteria criteria, CancellationToken cancellationToken)
    {
        Task<AudienceCount> counting = client.CountAsync(criteria, cancellationToken);
        Console.WriteLine("Counting");
        await counting; // AUD2012
        return true;
    }
}
