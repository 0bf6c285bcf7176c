using AudienceTyped;

internal static class BucketsOfLevels
{
    private static readonly Dictionary<Seniority, string> _buckets = new()
    {
        [Seniority.Entry] = "Junior",
        [Seniority.Senior] = "Senior",
        [Seniority.Manager] = "Manager",
        [Seniority.Director] = "Manager",
        [Seniority.Vp] = "Executive",
        [Seniority.Cxo] = "Executive",
        [Seniority.Partner] = "Owner",
        [Seniority.Owner] = "Owner",
    };

    public static string Of(Seniority seniority) => _buckets.GetValueOrDefault(seniority, "Other");
}
