using AudienceTyped;

internal static class OptionalPart
{
    public static TargetingCriteria? Find(string name)
    {
        bool found = Skill.TryFind(name, out Skill skill);
        TargetingCriteria? criteria = found ? Facet.Skills.Is(skill) : null;
        AllOf? all = found ? Facet.Skills.Is(skill) : null;
        return criteria is null || all is null ? null : criteria & all & Facet.Locations.Is(Geo.Germany);
    }
}
