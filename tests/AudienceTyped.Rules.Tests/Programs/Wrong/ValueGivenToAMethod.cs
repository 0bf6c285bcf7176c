using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class ValueGivenToAMethod
{
    public static TargetingCriteria Build(AnyOf place) => place & Of(Gender.Male)
        & Of(Gender.Female); // AUD2001

    private static AnyOf Of(Gender gender) => Facet.Genders.Is(gender);
}
