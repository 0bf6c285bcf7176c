namespace AudienceTyped;

/// <summary>
/// When LinkedIn's versions end. Source: LinkedIn Marketing API Versioning and its table of sunset dates,
/// learn.microsoft.com/linkedin/marketing/versioning and learn.microsoft.com/linkedin/marketing/integrations/migrations.
/// </summary>
internal static class VersionEnds
{
    private const int UsualDay = 15;

    private static readonly DateOnly _first = new(2022, 6, 1);

    // In December of these years there was none.
    private static readonly HashSet<(int, int)> _missing = [(2024, 12), (2025, 12)];

    private static readonly Dictionary<(int, int), DateOnly> _published = new()
    {
        [(2025, 8)] = new(2026, 8, 17),
        [(2025, 9)] = new(2026, 9, 15),
        [(2025, 10)] = new(2026, 10, 15),
        [(2025, 11)] = new(2026, 11, 16),
        [(2026, 1)] = new(2027, 1, 15),
        [(2026, 2)] = new(2027, 2, 15),
        [(2026, 3)] = new(2027, 3, 16),
        [(2026, 4)] = new(2027, 4, 15),
        [(2026, 5)] = new(2027, 5, 15),
        [(2026, 6)] = new(2027, 6, 15),
        [(2026, 7)] = new(2027, 7, 15),
    };

    public static DateOnly KnownAsOf { get; } = new(2026, 11, 20);

    /// <summary>The first day on which a version is refused; null if there is no such version.</summary>
    public static DateOnly? Find(int year, int month) =>
        new DateOnly(year, month, 1) < _first || _missing.Contains((year, month)) ? null
            : _published.TryGetValue((year, month), out DateOnly end) ? end
            : new DateOnly(year + 1, month, UsualDay);
}
