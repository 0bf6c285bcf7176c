using AudienceTyped;

internal static class MethodsOfMarkets
{
    public static Geo Germany() => Geo.Germany;

    public static Geo Austria() => Geo.Australia; // AUD3002

    public static Geo GetSwitzerland()
    {
        return Geo.Sweden; // AUD3002
    }

    public static TargetingCriteria Build() => Facet.Locations.IsAnyOf([Germany(), Austria(), GetSwitzerland()]);
}
