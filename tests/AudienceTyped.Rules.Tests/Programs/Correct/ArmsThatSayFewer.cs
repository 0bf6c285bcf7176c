using AudienceTyped;

internal static class ArmsThatSayFewer
{
    public static string Of(AudienceCount count) => count.Total switch
    {
        null => "not asked",
        0 => "fewer than 300",
        < 50_000 => "small",
        _ => "large",
    };

    public static string Short(AudienceCount count) => count switch
    {
        { Total: null or 0 } => "unknown",
        { Total: var total } => $"{total:N0}",
    };
}
