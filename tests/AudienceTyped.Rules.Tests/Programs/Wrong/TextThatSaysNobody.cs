using AudienceTyped;

internal static class TextThatSaysNobody
{
    public static string Describe(AudienceCount count) => count.Total > 0 ? $"{count.Total:N0}" : "nobody"; // AUD2013
}
