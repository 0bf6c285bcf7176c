using AudienceTyped;

internal static class RetargetingBesideASkill
{
    public static AllOf Criteria(AdSegment visitors) =>
        (Facet.DynamicSegments.Is(visitors) | Facet.Skills.Is(Skill.ContentMarketing)) & Facet.Locations.Is(Geo.Singapore);
}
