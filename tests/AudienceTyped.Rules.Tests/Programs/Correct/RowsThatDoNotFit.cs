using AudienceTyped;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class InlineDataAttribute(params object?[] data) : Attribute
{
    public object?[] Data => data;
}

internal static class Assert
{
    public static void NotEqual<T>(T one, T other) => Console.WriteLine(Equals(one, other));
}

internal static class RowsThatDoNotFit
{
    [InlineData("Germany", "urn:li:geo:101282230", null)]
    [InlineData("Germany", "urn:li:geo:101452733", "mismatch")]
    public static void Checks(string name, string urn, string? finding) => Console.WriteLine(name + urn + finding);

    [InlineData("Austria", "urn:li:geo:103883259")]
    [InlineData("Austria", "urn:li:geo:101452733")]
    public static void Is_not_the_name(string name, string urn) => Assert.NotEqual(name, Geo.Parse(urn).Name);

    [InlineData("Germany", "urn:li:geo:101282230")]
    [InlineData("Austria", "urn:li:geo:101282230")]
    public static void Falls_back(string country, string fallbackUrn) => Console.WriteLine(country + fallbackUrn);

    [InlineData("Germany", "urn:li:geo:101282230")]
    [InlineData("Holland", "urn:li:geo:102890719")]
    [InlineData("London", "urn:li:geo:90009496")]
    [InlineData("New York", "urn:li:geo:105080838")]
    public static void Finds(string name, string urn) => Console.WriteLine(name + urn);
}
