using AudienceTyped;

internal static class SharedArms
{
    public static Geo Of(string country) => country switch
    {
        "Germany" or "Austria" or "Switzerland" => Geo.Germany,
        "United Kingdom" or "Ireland" => Geo.UnitedKingdom,
        _ => Geo.UnitedStates,
    };

    public static string UrnOf(string country)
    {
        switch (country)
        {
            case "Belgium":
            case "Netherlands":
            case "Luxembourg":
                return "urn:li:geo:102890719";
            case "France":
                return "urn:li:geo:105015875";
            default:
                return "urn:li:geo:103644278";
        }
    }
}
