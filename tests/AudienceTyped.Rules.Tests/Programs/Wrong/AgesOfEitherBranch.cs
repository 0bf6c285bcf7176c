using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class AgesOfEitherBranch
{
    public static TargetingCriteria Build(AnyOf place, bool isYoung)
    {
        AnyOf ages = isYoung ? Facet.AgeRanges.Is(AgeRange.From18To24) : Facet.AgeRanges.Is(AgeRange.From55);
        return place
            & !ages; // AUD1001
    }
}
