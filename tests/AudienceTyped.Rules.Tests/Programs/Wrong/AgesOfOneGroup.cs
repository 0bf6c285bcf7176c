using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class AgesOfOneGroup
{
    private static AgeRange RangeOf(bool isStudent) => isStudent ? AgeRange.From18To24 : AgeRange.From25To34;

    public static AllOf Build() =>
        Facet.AgeRanges.Is(RangeOf(isStudent: true))
        & Facet.AgeRanges.Is(RangeOf(false)); // AUD2001
}
