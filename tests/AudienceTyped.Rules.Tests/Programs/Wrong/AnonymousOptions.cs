using AudienceTyped;

internal static class AnonymousOptions
{
    public static object Write() => new[]
    {
        new { label = "Python", urn = "urn:li:skill:1346", count = 3 },
        new { label = "Linux", urn = "urn:li:skill:261", count = 2 }, // AUD3002
        new { label = "PHP", urn = "urn:li:skill:261", count = 1 },
    };
}
