using AudienceTyped;

// 0 is said of fewer than 300, of segments that are not counted, and of contradictions.
internal static class ZeroTakenForNobody
{
    public static bool IsNobody(AudienceCount count) => count.Total == 0; // AUD2013
}
