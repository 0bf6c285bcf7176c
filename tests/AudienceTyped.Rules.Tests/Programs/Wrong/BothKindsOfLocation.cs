using AudienceTyped;

// Use locations or profile locations, not both (R5).
internal static class BothKindsOfLocation
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.Germany)
        & Facet.ProfileLocations.Is(Geo.Germany); // AUD1003
}
