using AudienceTyped;

internal static class OneIf
{
    public static Seniority Of(string level)
    {
        if (level == "director") return Seniority.Manager; // AUD3002
        return Seniority.Senior;
    }
}
