using AudienceTyped;

internal static class ManyClausesAndOneChoice
{
    public static AllOf Everything(IEnumerable<Skill> skills, AnyOf alternative)
    {
        AllOf all = Facet.Locations.Is(Geo.Germany);
        foreach (Skill skill in skills)
        {
            all &= Facet.Skills.Is(skill);
        }

        return all | alternative;
    }
}
