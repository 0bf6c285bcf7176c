using AudienceTyped;

internal static class CityOrItsCountry
{
    public static TargetingCriteria Work(bool isRemote) =>
        Facet.Locations.Is(isRemote ? Geo.Germany : Geo.Munich) & Facet.Skills.Is(Skill.Python);

    public static TargetingCriteria ProfileAndPlace() => Facet.ProfileLocations.Is(Geo.Germany) & Facet.Skills.Is(Skill.Sql);
}
