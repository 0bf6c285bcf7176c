using AudienceTyped;

internal static class NamedPartsOfATuple
{
    public static TargetingCriteria Build()
    {
        (AnyOf Who, AnyOf Where) audience = (Facet.Groups.Is(MemberGroup.FromId(7)), Facet.Locations.Is(Geo.Germany));
        return audience.Who & audience.Where; // AUD2009
    }
}
