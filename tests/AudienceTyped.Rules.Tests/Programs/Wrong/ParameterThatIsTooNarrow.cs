using AudienceTyped;


internal static class Narrowing
{
    public static TargetingCriteria Narrow(AnyOf audience, IEnumerable<Skill> skills)
    {
        foreach (Skill skill in skills)
        {
            audience &= Facet.Skills.Is(skill); // AUD3010 CS
        }

        return audience;
    }
}
