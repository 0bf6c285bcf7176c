using AudienceTyped;

internal static class ListsOfOneHub
{
    public static readonly Dictionary<string, Geo[]> Hubs = new()
    {
        ["Austria"] = [Geo.Germany],
        ["Germany"] = [Geo.Germany],
        ["Switzerland"] = [Geo.Germany],
        ["France"] = [Geo.France],
    };

    public static readonly Dictionary<string, Seniority[]> Approvers = new()
    {
        ["Senior"] = [Seniority.Manager, Seniority.Director],
        ["Manager"] = [Seniority.Director],
        ["Director"] = [Seniority.Vp],
    };

    public static readonly Title[] Directors = [Title.ManagingDirector];

    private static readonly Geo[] _germany = [Geo.Bavaria];

    public static AnyOf Pilot => Facet.Locations.IsAnyOf(_germany);
}
