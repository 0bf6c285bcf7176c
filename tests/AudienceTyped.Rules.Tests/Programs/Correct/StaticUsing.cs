using AudienceTyped;
using static AudienceTyped.Facet;

internal static class StaticUsing
{
    public static TargetingCriteria Build(AudienceCountsClient client) => Locations.Is(Geo.Italy) & Skills.IsAnyOf(Skill.Python, Skill.Sql) & !Employers.Is(Organization.Adobe);
}
