using AudienceTyped;

internal static class GroupsOfCountries
{
    private static readonly Dictionary<string, Geo[]> _groups = new()
    {
        ["dach"] = [Geo.Germany, Geo.Austria, Geo.Switzerland],
        ["benelux"] = [Geo.Belgium, Geo.Netherlands, Geo.Luxembourg],
        ["nordics"] = [Geo.Denmark, Geo.Finland, Geo.Norway, Geo.Sweden],
        ["ireland"] = [Geo.Ireland, Geo.UnitedKingdom],
        ["spain"] = [Geo.Portugal, Geo.Spain],
        ["italy"] = [Geo.Italy],
    };

    public static AnyOf In(string group) => Facet.Locations.IsAnyOf(_groups[group]);
}
