using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class GendersOfAChoice
{
    public static TargetingCriteria Build(bool young, AnyOf country)
    {
        AgeRange range = young ? AgeRange.From18To24 : AgeRange.From25To34;
        return country & Facet.AgeRanges.Is(range)
            & Facet.AgeRanges.IsAnyOf(AgeRange.From35To54, AgeRange.From55); // AUD2001
    }
}
