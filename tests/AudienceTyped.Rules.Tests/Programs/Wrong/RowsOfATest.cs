using AudienceTyped;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class InlineDataAttribute(params object?[] data) : Attribute
{
    public object?[] Data => data;
}

internal static class RowsOfATest
{
    [InlineData("Germany", "urn:li:geo:101282230")]
    [InlineData("Austria", "urn:li:geo:101452733")] // AUD3002
    [InlineData("France", "urn:li:geo:105015875")]
    public static void Parses(string name, string urn)
    {
        if (Geo.Parse(urn).Name != name)
        {
            throw new InvalidOperationException(urn);
        }
    }
}
