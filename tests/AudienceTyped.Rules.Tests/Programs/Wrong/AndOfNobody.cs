using AudienceTyped;

// The identity of OR is no identity of AND.
internal static class AndOfNobody
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & AnyOf.Empty; // AUD1012
}
