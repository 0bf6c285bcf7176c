using AudienceTyped;

internal static class ChainOfConditionals
{
    public static Seniority Of(string level) =>
        level == "director" ? Seniority.Director :
        level == "vp" ? Seniority.Cxo : // AUD3002
        level == "cxo" ? Seniority.Cxo :
        Seniority.Manager;
}
