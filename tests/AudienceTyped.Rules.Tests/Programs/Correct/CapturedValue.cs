using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class CapturedValue
{
    public static AllOf Build(Action<Action> run)
    {
        AgeRange range = AgeRange.From18To24;
        run(() => range = AgeRange.From25To34);
        return Facet.AgeRanges.Is(range) & Facet.AgeRanges.Is(AgeRange.From25To34);
    }
}
