using AudienceTyped;

internal sealed record Campaign(string Name, string Location);

internal static class CampaignsBesidePlaces
{
    public static readonly Campaign[] Campaigns =
    [
        new("Germany", "urn:li:geo:101282230"),
        new("Austria", "urn:li:geo:101282230"),
        new("Spring", "urn:li:geo:105015875"),
    ];

    public static readonly object Draft = new { title = "Marketing", audience = "urn:li:function:25" };
}
