using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class GendersInAnArray
{
    private static readonly Gender[] _men = [Gender.Male];

    public static TargetingCriteria Build(AnyOf place) => place & Facet.Genders.IsAnyOf(_men)
        & Facet.Genders.Is(Gender.Female); // AUD2001
}
