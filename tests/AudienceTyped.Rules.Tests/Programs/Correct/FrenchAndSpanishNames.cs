using AudienceTyped;

internal static class FrenchAndSpanishNames
{
    public const string Allemagne = "urn:li:geo:101282230";

    private static readonly IReadOnlyDictionary<string, Geo> _pays = new Dictionary<string, Geo>
    {
        ["allemagne"] = Geo.Germany,
        ["espagne"] = Geo.Spain,
        ["pays-bas"] = Geo.Netherlands,
        ["suisse"] = Geo.Switzerland,
        ["suecia"] = Geo.Sweden,
        ["brasil"] = Geo.Brazil,
        ["países bajos"] = Geo.Netherlands,
    };

    public static AnyOf Pays(string nom) => Facet.Locations.Is(_pays[nom]);

    public static AnyOf Ventas { get; } = Facet.JobFunctions.Is(JobFunction.Sales);

    public static AnyOf Directeurs { get; } = Facet.Seniorities.IsAnyOf(Seniority.Director, Seniority.Vp);
}
