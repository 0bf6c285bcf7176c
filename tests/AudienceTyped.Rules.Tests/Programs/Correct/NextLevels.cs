using AudienceTyped;

internal static class NextLevels
{
    public static Seniority? Above(string level) => level switch
    {
        "manager" => Seniority.Director,
        "director" => Seniority.Vp,
        "vp" => Seniority.Cxo,
        _ => null,
    };

    public static Seniority AboveOrSame(string level)
    {
        switch (level)
        {
            case "entry":
                return Seniority.Senior;
            case "senior":
                return Seniority.Manager;
            case "manager":
                return Seniority.Director;
            case "cxo":
                return Seniority.Cxo;
            default:
                return Seniority.Vp;
        }
    }
}
