using AudienceTyped;

// Values as a marketer names them: one that the catalog has under another member, one with a letter too few, one that it does not have.
internal static class MembersOfNoCatalog
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UK) // CS AUD3009
        & Facet.Skills.IsAnyOf(
            Skill.Python,
            Skill.JavaScrpt, // CS AUD3009
            Skill.Kubernetes); // CS AUD3009

    public static AnyOf Places { get; } = Facet.Geos.Is(Geo.Germany); // CS AUD3009
}
