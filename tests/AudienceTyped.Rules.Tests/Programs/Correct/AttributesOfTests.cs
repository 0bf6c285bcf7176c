using AudienceTyped;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RowAttribute(string name, string urn) : Attribute
{
    public string Name => name;

    public string Urn => urn;
}

internal static class AttributesOfTests
{
    [Row("Germany", "urn:li:geo:105015875")]
    [Row("South Korea", "urn:li:geo:101452733")]
    public static bool IsRefused(string name, string urn) => Geo.Parse(urn).Name != name;

    [Row("Linux", "urn:li:skill:1346")]
    public static bool Linux(string name, string urn) => Skill.Parse(urn).Name != name;
}
