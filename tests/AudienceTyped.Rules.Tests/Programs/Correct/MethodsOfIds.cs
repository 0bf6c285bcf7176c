using AudienceTyped;

internal static class MethodsOfIds
{
    public static readonly string Germany = CampaignUrn(101452733);
    public static readonly Geo Lapland = Place(900000001);
    public static readonly Seniority Vp = OfRank(4);

    private static string CampaignUrn(long id) => $"urn:li:sponsoredCampaign:{id}";

    private static Geo Place(long id) => Geo.FromId(id);

    private static Seniority OfRank(int rank) => Seniority.FromId(rank + 3);
}
