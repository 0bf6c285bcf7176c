namespace AudienceTyped.Shared.Wire;

/// <summary>
/// When LinkedIn's versions end; days are numbers, <c>yyyyMMdd</c>. Source: LinkedIn Marketing API Versioning and its table of sunset dates,
/// learn.microsoft.com/linkedin/marketing/versioning and learn.microsoft.com/linkedin/marketing/integrations/migrations.
/// </summary>
internal static class VersionEnds
{
    /// <summary>The day as of which the published ends are known.</summary>
    public const int KnownAsOf = 20261120;

    private const int First = 202206;
    private const int UsualDay = 15;

    // In December of these years there was none.
    private static readonly HashSet<int> _missing = [202412, 202512];

    private static readonly Dictionary<int, int> _published = new()
    {
        [202508] = 20260817,
        [202509] = 20260915,
        [202510] = 20261015,
        [202511] = 20261116,
        [202601] = 20270115,
        [202602] = 20270215,
        [202603] = 20270316,
        [202604] = 20270415,
        [202605] = 20270515,
        [202606] = 20270615,
        [202607] = 20270715,
    };

    /// <summary>The first day on which a version, <c>yyyyMM</c>, is refused; null if there is no such version.</summary>
    public static int? Find(int yearAndMonth) =>
        yearAndMonth < First || _missing.Contains(yearAndMonth) ? null
            : _published.TryGetValue(yearAndMonth, out int end) ? end
            : ((yearAndMonth + 100) * 100) + UsualDay;
}
