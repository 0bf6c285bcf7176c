using AudienceTyped;

internal static class SenioritiesInATable
{
    private static readonly Dictionary<string, Seniority> _levels = new()
    {
        ["lead"] = Seniority.Director,
        ["board"] = Seniority.FromId(11), // AUD2014
    };

    public static AnyOf Of(string level) => Facet.Seniorities.Is(_levels[level]);
}
