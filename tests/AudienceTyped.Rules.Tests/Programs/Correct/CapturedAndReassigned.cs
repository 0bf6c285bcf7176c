using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class CapturedAndReassigned
{
    public static AllOf Build(IEnumerable<string> names)
    {
        AllOf parts = Facet.Genders.Is(Gender.Female);
        Action reset = () => parts = Facet.Skills.Is(Skill.Python);
        if (names.Any())
        {
            reset();
        }

        return parts & Facet.Genders.Is(Gender.Male);
    }
}
