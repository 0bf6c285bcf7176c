using AudienceTyped;

internal static class PatternsOverCounts
{
    public static string Describe(AudienceCount count) => count switch
    {
        { Status: AudienceCountStatus.Empty } => "nobody",
        { Status: AudienceCountStatus.BelowThreshold, Total: 0 } => "a few",
        { Total: 0 } => "not counted",
        { Total: > 0 and < 1_000 } => "small",
        { Total: { } total, Active: { } active } when active * 2 < total => "dozing",
        { Total: >= 1_000_000 } => "large",
        _ => "middling",
    };
}
