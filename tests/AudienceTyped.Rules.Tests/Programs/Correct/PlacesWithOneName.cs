using AudienceTyped;

internal static class PlacesWithOneName
{
    public static readonly Geo Georgia = Geo.GeorgiaUnitedStates;
    public static readonly Geo GeorgiaCountry = Geo.Georgia;
    public static readonly Geo Washington = Geo.WashingtonState;
    public static readonly Geo Dc = Geo.WashingtonDcBaltimoreArea;
    public static readonly Geo NewYork = Geo.NewYorkCity;
    public static readonly Geo Dublin = Geo.GreaterDublin;
    public static readonly Geo Quebec = Geo.QuebecProvince;

    public const string London = "urn:li:geo:90009496";
    public const string LondonOntario = "urn:li:geo:90009538";
    public const string Korea = "urn:li:geo:105149562";

    public static Geo Of(string state) => state switch
    {
        "GA" => Geo.GeorgiaUnitedStates,
        "KS" => Geo.Kansas,
        "AR" => Geo.Arkansas,
        "VA" => Geo.Virginia,
        "WV" => Geo.WestVirginia,
        _ => throw new ArgumentException(state, nameof(state)),
    };
}
