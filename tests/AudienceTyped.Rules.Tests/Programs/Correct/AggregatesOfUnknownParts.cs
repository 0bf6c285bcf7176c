using AudienceTyped;

internal static class AggregatesOfUnknownParts
{
    public static AllOf AllSkills(IEnumerable<Skill> skills) =>
        skills.Aggregate((AllOf)Facet.Locations.Is(Geo.Germany), (all, skill) => all & Facet.Skills.Is(skill));

    public static AnyOf AnySkill(IEnumerable<Skill> skills) => skills.Aggregate(Facet.Skills.Is(Skill.Java), (any, skill) => any | Facet.Skills.Is(skill));

    public static AllOf With(IEnumerable<AnyOf> clauses) => clauses.Aggregate((AllOf)Facet.Titles.Is(Title.Director), (all, clause) => all & clause);

    public static TargetingCriteria Without(IEnumerable<Skill> skills) =>
        skills.Aggregate((TargetingCriteria)Facet.Skills.Is(Skill.Java), (criteria, skill) => criteria.Except(Facet.Skills.Is(skill)));

    public static AllOf Places(IEnumerable<Geo> places) =>
        places.Select(place => Facet.Locations.Is(place)).Aggregate(AnyOf.Empty, (any, clause) => any | clause) & Facet.Skills.Is(Skill.Java);
}
