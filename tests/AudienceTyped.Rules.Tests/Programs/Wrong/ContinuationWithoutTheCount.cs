using AudienceTyped;


internal sealed class Progress(AudienceCountsClient client)
{
    private int _done;

    public async Task CountAsync(IEnumerable<TargetingCriteria> audiences)
    {
        foreach (TargetingCriteria audience in audiences)
        {
            await client.CountAsync(audience).ContinueWith(_ => Interlocked.Increment(ref _done)); // AUD2012
        }

        Console.WriteLine(_done);
    }
}
