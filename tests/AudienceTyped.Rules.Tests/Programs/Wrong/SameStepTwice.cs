using AudienceTyped;

internal static class SameStepTwice
{
    public static AllOf Build(AnyOf place)
    {
        AllOf all = place & Facet.Skills.Is(Skill.Python);
        all &= Facet.JobFunctions.Is(JobFunction.Sales);
        all &= Facet.Skills.Is(Skill.Python); // AUD2004
        return all;
    }
}
