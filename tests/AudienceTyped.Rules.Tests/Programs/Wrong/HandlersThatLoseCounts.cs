using AudienceTyped;

internal sealed class Panel(AudienceCountsClient client, TargetingCriteria criteria)
{
    public event EventHandler? Refreshed;

    public void Wire() => Refreshed += (_, _) => client.CountAsync(criteria); // AUD2012

    public Timer Start() => new(_ => client.CountAsync(criteria), null, TimeSpan.Zero, TimeSpan.FromMinutes(5)); // AUD2012

    public async Task WarmAsync(TargetingCriteria other, bool isOther)
    {
        await (isOther ? client.CountAsync(other) : client.CountAsync(criteria)); // AUD2012
        Action again = async () => await client.CountAsync(criteria); // AUD2012
        again();
        Refreshed?.Invoke(this, EventArgs.Empty);
    }
}
