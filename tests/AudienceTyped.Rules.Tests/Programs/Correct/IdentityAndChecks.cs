using AudienceTyped;

internal static class IdentityAndChecks
{
    private static T NotNull<T>(T? value)
        where T : class => value ?? throw new ArgumentNullException(nameof(value));

    private static Geo OrDefault(Geo? country, Geo fallback = default) => country ?? (fallback == default ? Geo.UnitedStates : fallback);

    public static TargetingCriteria Build(AnyOf? who, Geo? country) => NotNull(who) & Facet.Locations.Is(OrDefault(country)) & Facet.Seniorities.Is(Seniority.Manager);
}
