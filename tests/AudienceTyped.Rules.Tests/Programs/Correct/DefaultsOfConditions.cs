using AudienceTyped;

internal static class DefaultsOfConditions
{
    public static Geo Of(string name) => name == "uk" ? Geo.UnitedKingdom : Geo.UnitedStates;

    public static Locale Language(string country) => country switch
    {
        "germany" or "austria" => Locale.GermanGermany,
        "france" or "belgium" => Locale.FrenchFrance,
        "brazil" or "portugal" => Locale.PortugueseBrazil,
        "spain" or "mexico" => Locale.SpanishSpain,
        _ => Locale.EnglishUnitedStates,
    };

    public static Seniority Level(string title)
    {
        if (title is "head" or "lead" or "manager")
        {
            return Seniority.Manager;
        }
        else if (title is "ceo" or "cto")
        {
            return Seniority.Cxo;
        }

        return Seniority.Senior;
    }
}
