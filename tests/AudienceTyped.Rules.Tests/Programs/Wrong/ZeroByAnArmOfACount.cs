using AudienceTyped;


internal enum Audience
{
    Empty,
    Some,
}

internal static class Classified
{
    public static Audience Of(AudienceCount count) => count switch
    {
        { Total: null or 0 } => Audience.Empty, // AUD2013
        _ => Audience.Some,
    };
}
