using AudienceTyped;

internal static class SwappedLevels
{
    public static Seniority Of(string level) => level switch
    {
        "manager" => Seniority.Director, // AUD3002
        "director" => Seniority.Vp, // AUD3002
        "vp" => Seniority.Manager, // AUD3002
        _ => Seniority.Cxo,
    };
}
