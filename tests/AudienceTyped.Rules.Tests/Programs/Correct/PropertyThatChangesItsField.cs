using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class PropertyThatChangesItsField
{
    public static AnyOf Wanted
    {
        get => Environment.GetEnvironmentVariable("AUDIENCE_ALL") is null ? field : field | Facet.Genders.Is(Gender.Female);
    } = Facet.Genders.Is(Gender.Male);

    public static AnyOf Negotiated { get => field.Or(Facet.Skills.Is(Skill.Python)); } = Facet.Skills.Is(Skill.Sql);

    public static AllOf Both => Wanted & Facet.Genders.Is(Gender.Female);

    public static AllOf Skilled => Negotiated & Facet.Skills.Is(Skill.Sql);
}
