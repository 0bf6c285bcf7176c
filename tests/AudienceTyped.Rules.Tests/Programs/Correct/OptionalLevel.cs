using AudienceTyped;

internal static class OptionalLevel
{
    private static AllOf Audience(AnyOf who, bool leaders = false) =>
        who & (leaders ? Facet.Seniorities.IsAnyOf(Seniority.Vp, Seniority.Cxo) : Facet.Skills.Is(Skill.Management));

    public static AllOf Engineers() => Audience(Facet.Titles.Is(Title.Engineer));

    public static AllOf Leaders() => Audience(Facet.Locations.Is(Geo.Japan), leaders: true);
}
