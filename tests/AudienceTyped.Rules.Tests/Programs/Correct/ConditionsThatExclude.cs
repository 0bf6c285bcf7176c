using AudienceTyped;

internal static class ConditionsThatExclude
{
    public static Geo Of(string country, bool isTest)
    {
        if (country != "germany")
        {
            return Geo.UnitedStates;
        }

        if (country == "germany" && isTest)
        {
            return Geo.Austria;
        }

        return isTest ? Geo.Switzerland : Geo.Germany;
    }

    public static Seniority Or(string level) => !(level == "director") ? Seniority.Manager : Seniority.Director;
}
