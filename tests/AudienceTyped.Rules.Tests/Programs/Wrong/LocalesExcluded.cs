using AudienceTyped;

// The documentation: it can only be used in the include clause.
internal static class LocalesExcluded
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & !Facet.InterfaceLocales.Is(Locale.FrenchFrance); // AUD1001
}
