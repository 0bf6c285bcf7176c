using AudienceTyped;

internal static class AnonymousRows
{
    public static object Write(long total) => new
    {
        name = "Engineering",
        total,
        rows = new[]
        {
            new { label = "Python developers", urn = "urn:li:skill:1346" },
            new { label = "Java", urn = "urn:li:skill:147" },
        },
        places = new[] { "urn:li:geo:101282230", "urn:li:geo:105015875" },
    };
}
