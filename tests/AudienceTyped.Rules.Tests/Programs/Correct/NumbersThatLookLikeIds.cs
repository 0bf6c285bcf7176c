using AudienceTyped;

internal static class NumbersThatLookLikeIds
{
    private const int DefaultPort = 1346;
    private const long Engineering = 17;

    public static int TimeoutOf(int attempt) => attempt * 103_644_278 % DefaultPort;

    public static bool IsEngineering(Skill skill) => skill.Id == Engineering;

    public static (int Year, int Revenue) Budget { get; } = (2026, 1_000_000);
}
