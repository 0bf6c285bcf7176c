using AudienceTyped;

internal static class AliasesOfCountries
{
    private static readonly Dictionary<string, Geo> _byName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["uk"] = Geo.UnitedKingdom,
        ["gb"] = Geo.UnitedKingdom,
        ["great britain"] = Geo.UnitedKingdom,
        ["england"] = Geo.UnitedKingdom,
        ["united kingdom"] = Geo.UnitedKingdom,
        ["us"] = Geo.UnitedStates,
        ["usa"] = Geo.UnitedStates,
        ["america"] = Geo.UnitedStates,
        ["holland"] = Geo.Netherlands,
        ["nl"] = Geo.Netherlands,
        ["korea"] = Geo.SouthKorea,
        ["south korea"] = Geo.SouthKorea,
        ["deutschland"] = Geo.Germany,
        ["germany"] = Geo.Germany,
    };

    public static AnyOf In(IEnumerable<string> names) => Facet.Locations.IsAnyOf(names.Select(name => _byName[name]));
}
