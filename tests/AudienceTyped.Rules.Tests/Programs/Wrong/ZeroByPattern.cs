using AudienceTyped;

// The same as a pattern.
internal static class ZeroByPattern
{
    public static bool IsNobody(AudienceCount count) => count is { Total: 0 }; // AUD2013
}
