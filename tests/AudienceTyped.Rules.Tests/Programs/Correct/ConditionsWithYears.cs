using AudienceTyped;

internal static class ConditionsWithYears
{
    public static Seniority Of(string title, int years) => title switch
    {
        _ when years < 2 => Seniority.Entry,
        _ when title == "owner" && years > 10 => Seniority.Cxo,
        var text when text == "partner" || years > 20 => Seniority.Vp,
        var text when text.Contains("director", StringComparison.Ordinal) => Seniority.Director,
        _ => Seniority.Senior,
    };

    public static Seniority Boss(string title, int years)
    {
        if (title == "director" || years > 15)
        {
            return Seniority.Vp;
        }

        return Seniority.Director;
    }
}
