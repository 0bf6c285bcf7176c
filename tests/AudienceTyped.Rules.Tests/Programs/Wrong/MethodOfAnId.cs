using AudienceTyped;

internal static class MethodOfAnId
{
    public static readonly string Germany = GeoUrn(101282230);
    public static readonly string Austria = GeoUrn(101452733); // AUD3002

    private static string GeoUrn(long id) => $"urn:li:geo:{id}";
}
