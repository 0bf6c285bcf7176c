using AudienceTyped;

internal static class ClausesThatStandInForOthers
{
    private static readonly Dictionary<string, AnyOf> _decidersOf = new()
    {
        ["manager"] = Facet.Seniorities.Is(Seniority.Director),
        ["director"] = Facet.Seniorities.Is(Seniority.Vp),
        ["vp"] = Facet.Seniorities.Is(Seniority.Cxo),
    };

    public static AnyOf DecidersOf(string level) => _decidersOf[level];
}
