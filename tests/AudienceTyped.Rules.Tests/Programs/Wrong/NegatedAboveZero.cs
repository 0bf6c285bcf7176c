using AudienceTyped;


internal sealed class Skipper
{
    public int Skipped { get; private set; }

    public void Look(AudienceCount count)
    {
        if (!(count.Total > 0)) // AUD2013
        {
            Skipped++;
        }
    }
}
