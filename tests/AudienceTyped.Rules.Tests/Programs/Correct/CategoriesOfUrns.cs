using AudienceTyped;

internal static class CategoriesOfUrns
{
    public static readonly Dictionary<string, string> SalesCountry = new()
    {
        ["urn:li:geo:103883259"] = "Germany",
        ["urn:li:geo:106693272"] = "Germany",
        ["urn:li:geo:101282230"] = "Germany",
        ["urn:li:geo:105015875"] = "France",
        ["urn:li:geo:100565514"] = "France",
    };

    public static readonly Dictionary<string, string> Region = new()
    {
        ["urn:li:geo:101282230"] = "DACH",
        ["urn:li:geo:103883259"] = "DACH",
        ["urn:li:geo:105015875"] = "France",
        ["urn:li:geo:104738515"] = "UK & Ireland",
    };

    public static readonly Dictionary<string, string> Color = new()
    {
        ["urn:li:geo:101282230"] = "#ffcc00",
        ["urn:li:geo:105015875"] = "blue",
    };
}
