using AudienceTyped;

internal static class Promotions
{
    private static readonly (string Level, Seniority Promoted)[] _promotions =
    [
        ("entry", Seniority.Senior),
        ("senior", Seniority.Manager),
        ("manager", Seniority.Director),
        ("director", Seniority.Vp),
    ];

    public static Seniority Promote(string level) => _promotions.First(promotion => promotion.Level == level).Promoted;

    public static Seniority Above(string level)
    {
        if (level == "vp")
        {
            return Seniority.Cxo;
        }

        return level == "cxo" ? Seniority.Owner : Promote(level);
    }
}
