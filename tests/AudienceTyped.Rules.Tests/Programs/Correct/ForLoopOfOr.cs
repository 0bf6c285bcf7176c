using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class ForLoopOfOr
{
    public static AnyOf Build(int[] ids)
    {
        AnyOf any = AnyOf.Empty;
        for (int index = 0; index < ids.Length; index++)
        {
            any |= Facet.Skills.Is(Skill.FromId(ids[index]));
        }

        AnyOf years = AnyOf.Empty;
        for (AnyOf next = Facet.Genders.Is(Gender.Male); years.IsEmpty; next |= Facet.Skills.Is(Skill.Sql))
        {
            years = next;
        }

        return any | years;
    }
}
