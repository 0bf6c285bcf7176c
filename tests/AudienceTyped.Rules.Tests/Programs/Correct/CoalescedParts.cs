using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class CoalescedParts
{
    private static AnyOf? _cached;

    public static AnyOf Cached => _cached ??= Facet.Skills.IsAnyOf(Skill.Python, Skill.Sql);

    public static AllOf Build(AnyOf? gender)
    {
        AnyOf chosen = gender ?? Facet.Genders.Is(Gender.Female);
        return chosen & (gender ?? Facet.Genders.Is(Gender.Male));
    }
}
