using AudienceTyped;

internal static class ServedFrom
{
    private static readonly Dictionary<Geo, Geo> _servedFrom = new()
    {
        [Geo.Austria] = Geo.Germany,
        [Geo.Canada] = Geo.UnitedStates,
    };

    private static readonly Dictionary<Seniority, Seniority> _reportsTo = new() { [Seniority.Manager] = Seniority.Director };

    public static Geo Of(Geo market) => _servedFrom[market];

    public static Seniority Above(Seniority seniority) => _reportsTo[seniority];
}
