using AudienceTyped;

internal static class ExtensionsOfLevels
{
    public static Seniority Director(this Seniority seniority) => seniority == Seniority.Manager ? Seniority.Director : Seniority.Vp;

    public static Geo Germany(this Geo _) => Geo.Europe;

    public static Seniority OneAbove(this Seniority seniority)
    {
        if (seniority == Seniority.Manager)
        {
            return Seniority.Director;
        }

        return seniority == Seniority.Director ? Seniority.Vp : Seniority.Cxo;
    }
}
