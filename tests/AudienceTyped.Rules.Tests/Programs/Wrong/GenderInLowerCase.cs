using AudienceTyped;

internal static class GenderInLowerCase
{
    public static Gender Of(bool isWoman) => isWoman ? Gender.FromId("female") : Gender.Male; // AUD2014
}
