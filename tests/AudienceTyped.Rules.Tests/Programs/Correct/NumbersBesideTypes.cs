using AudienceTyped;

internal static class NumbersBesideTypes
{
    private const int MaxTitleIds = 16;
    private const int SkillIdLength = 8;
    private const int SenioritySalesWeight = 5;
    private const int DirectorTitleLength = 17;
    private const int MarketingFunctionCount = 25;

    public static int Limit(int titles) => Math.Min(titles, MaxTitleIds) + SkillIdLength + SenioritySalesWeight + DirectorTitleLength + MarketingFunctionCount;
}
