using AudienceTyped;

// Nor with one of them excluded (R5).
internal static class OneKindOfLocationExcluded
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.Germany)
        & !Facet.ProfileLocations.Is(Geo.Bavaria); // AUD1003
}
