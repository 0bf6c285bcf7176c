using AudienceTyped;

internal static class StringsOfOthers
{
    public const string Person = "urn:li:person:abc";

    public static string Share(long id) => $"urn:li:share:{id}";

    public static string Account(string id) => "urn:li:sponsoredAccount:" + id;

    public static Uri Page(Geo place) => new($"https://example.com/places/{place.Id}?q=targeting");

    public static Urn Owner(string key) => Urn.Create("person", key);
}
