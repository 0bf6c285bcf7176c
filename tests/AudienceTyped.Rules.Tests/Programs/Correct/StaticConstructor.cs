using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class StaticConstructor
{
    public static readonly AnyOf Gender = Facet.Genders.Is(AudienceTyped.Gender.Male);
    public static readonly AllOf Both;

    static StaticConstructor()
    {
        Gender = Facet.Skills.Is(Skill.Python);
        Both = Gender & Facet.Genders.Is(AudienceTyped.Gender.Female);
    }
}
