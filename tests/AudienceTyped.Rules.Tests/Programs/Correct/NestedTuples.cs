using AudienceTyped;

internal static class NestedTuples
{
    private static readonly (string Name, (Geo Home, Geo[] Away) Places, Skill[] Skills)[] _campaigns =
    [
        ("North", (Geo.Sweden, [Geo.Poland, Geo.Netherlands]), [Skill.Python]),
        ("Sun", (Geo.Spain, [Geo.Italy]), [Skill.Sql, Skill.Linux]),
        ("Paris", (Geo.France, []), []),
    ];

    public static IEnumerable<TargetingCriteria> Build() =>
        from campaign in _campaigns
        let include = Facet.Locations.IsAnyOf([campaign.Places.Home, .. campaign.Places.Away]).And(AllOf.Empty)
        select (TargetingCriteria)(campaign.Skills is [] ? include : include & Facet.Skills.IsAnyOf(campaign.Skills));
}
