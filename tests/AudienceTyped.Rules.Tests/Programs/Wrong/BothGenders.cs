using AudienceTyped;

// Nobody has two genders.
internal static class BothGenders
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Genders.Is(Gender.Male) // AUD3006
        & Facet.Genders.Is(Gender.Female); // AUD2001
}
