using AudienceTyped;

internal static class ParamsOfAHelper
{
    private static AnyOf In(params Geo[] places) => Facet.Locations.IsAnyOf(places);

    public static TargetingCriteria Build() => Facet.Groups.Is(MemberGroup.FromId(99))
        & In(Geo.France, Geo.Germany); // AUD2009
}
