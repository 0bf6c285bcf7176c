global using Place = AudienceTyped.Geo;

using AudienceTyped;

internal static class GlobalAlias
{
    public static Place Ireland => Place.Iceland; // AUD3002

    public static AnyOf Where => Facet.Locations.Is(Ireland);
}
