using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class DisjointOnPurpose
{
    public static AllOf SeveralOfEach() =>
        Facet.Skills.Is(Skill.Python) & Facet.Skills.Is(Skill.Sql) & Facet.Seniorities.Is(Seniority.Director) & Facet.Seniorities.Is(Seniority.Owner)
        & (Facet.Genders.Is(Gender.Male) | Facet.Skills.Is(Skill.Linux)) & (Facet.Genders.Is(Gender.Female) | Facet.Skills.Is(Skill.Linux));
}
