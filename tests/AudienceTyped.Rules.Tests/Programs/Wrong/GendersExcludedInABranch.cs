using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class GendersExcludedInABranch
{
    public static TargetingCriteria Build(AnyOf place, bool isStrict) => isStrict
        ? place & !Facet.Genders.Is(Gender.Male) // AUD1001
        : place;
}
