using AudienceTyped;

internal static class FunctionIds
{
    public const int Engineering = 8;
    public const int Finance = 10;
    public const int Marketing = 25; // AUD3002
    public const int Sales = 25;
}

internal static class NumbersOfFunctions
{
    public static IEnumerable<int> All => [FunctionIds.Engineering, FunctionIds.Finance, FunctionIds.Marketing, FunctionIds.Sales];
}
