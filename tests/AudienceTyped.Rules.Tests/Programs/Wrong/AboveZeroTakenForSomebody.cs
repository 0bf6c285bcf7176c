using AudienceTyped;

// The same the other way.
internal static class AboveZeroTakenForSomebody
{
    public static string Describe(AudienceCount count) => count.Total > 0 ? "somebody" : "nobody"; // AUD2013
}
