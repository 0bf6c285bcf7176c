using AudienceTyped;

internal static class LoopOfSkillsThatAreKnown
{
    private static readonly Skill[] _skills = [Skill.Python, Skill.Sql, Skill.Linux];

    public static AllOf All()
    {
        AllOf all = Facet.Locations.Is(Geo.Sweden);
        foreach (Skill skill in _skills)
        {
            all &= Facet.Skills.Is(skill);
        }

        return all;
    }

    public static AnyOf Any() => _skills.Select(skill => Facet.Skills.Is(skill)).Aggregate((any, part) => any | part);
}
