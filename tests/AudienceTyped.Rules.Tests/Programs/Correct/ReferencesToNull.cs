using AudienceTyped;

internal static class ReferencesToNull
{
    public static TargetingCriteria OrGermany(TargetingCriteria? criteria) =>
        ReferenceEquals(criteria, null) || (object)criteria == null ? Facet.Locations.Is(Geo.Germany) : criteria;
}
