using AudienceTyped;

internal static class LocalFunctionOfAMarket
{
    public static AnyOf Build(bool small)
    {
        return small ? Facet.Locations.Is(Austria()) : Facet.Locations.IsAnyOf([Austria(), Geo.Germany]);

        static Geo Austria() => Geo.Australia; // AUD3002
    }
}
