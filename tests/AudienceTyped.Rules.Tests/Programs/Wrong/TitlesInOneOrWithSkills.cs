using AudienceTyped;

// An any-of that holds titles is a clause of titles too.
internal static class TitlesInOneOrWithSkills
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & (Facet.Titles.Is(Title.SoftwareEngineer) | Facet.Skills.Is(Skill.Python))
        & Facet.Seniorities.Is(Seniority.Senior); // AUD1002
}
