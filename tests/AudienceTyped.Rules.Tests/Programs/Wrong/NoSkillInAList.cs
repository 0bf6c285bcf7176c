using AudienceTyped;

internal static class NoSkillInAList
{
    public static AnyOf Build()
    {
        List<Skill> skills = new();
        return Facet.Skills.IsAnyOf(skills); // AUD1012
    }

    public static AnyOf Other() => Facet.Skills.IsAnyOf(Enumerable.Empty<Skill>()); // AUD1012
}
