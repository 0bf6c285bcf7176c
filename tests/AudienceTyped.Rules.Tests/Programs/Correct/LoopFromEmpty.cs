using AudienceTyped;

internal static class LoopFromEmpty
{
    public static AnyOf Any(IReadOnlyList<Skill> skills)
    {
        AnyOf any = AnyOf.Empty;
        foreach (Skill skill in skills)
        {
            any |= Facet.Skills.Is(skill);
        }

        return any;
    }
}
