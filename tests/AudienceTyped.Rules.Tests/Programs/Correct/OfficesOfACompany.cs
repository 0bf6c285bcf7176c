using AudienceTyped;

internal sealed record Office(string City, string Country, string CountryUrn);

internal static class OfficesOfACompany
{
    public static readonly Office[] Offices =
    [
        new("Berlin", "Germany", "urn:li:geo:101282230"),
        new("Vienna", "Austria", "urn:li:geo:101282230"),
        new("Dublin", "Ireland", "urn:li:geo:104738515"),
    ];
}
