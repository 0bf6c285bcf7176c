using AudienceTyped;

// The documentation: it can only be used in the include clause.
internal static class GendersExcluded
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & !Facet.Genders.Is(Gender.Female); // AUD1001 AUD3006
}
