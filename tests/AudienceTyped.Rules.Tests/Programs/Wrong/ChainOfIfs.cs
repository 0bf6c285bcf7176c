using AudienceTyped;

internal static class ChainOfIfs
{
    public static Seniority Of(string level)
    {
        if (level == "manager")
        {
            return Seniority.Manager;
        }
        else if (level == "director")
        {
            return Seniority.Manager; // AUD3002
        }
        else if (level.Equals("vp", StringComparison.OrdinalIgnoreCase))
        {
            return Seniority.Vp;
        }

        return Seniority.Senior;
    }
}
