using AudienceTyped;


internal static class Labels
{
    public static string Of(AudienceCount count) => count.Total switch
    {
        null => "not asked",
        0 => "nobody", // AUD2013
        < 50_000 => "small",
        _ => "large",
    };
}
