using AudienceTyped;

internal static class DictionaryByEnum
{
    public enum Tier
    {
        Small,
        Large,
    }

    private static readonly Dictionary<Tier, StaffCountRange> _sizes = new()
    {
        [Tier.Small] = StaffCountRange.From11To50,
        [Tier.Large] = StaffCountRange.From5001To10000,
    };

    public static AnyOf Of(Tier tier) => Facet.StaffCountRanges.Is(_sizes[tier]);
}
