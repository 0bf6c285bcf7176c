using AudienceTyped;

internal static class RepeatedInAField
{
    private static readonly Skill[] _skills = [Skill.Java, Skill.Python, Skill.Java];
    private static readonly List<Seniority> _juniors = new() { Seniority.Entry, Seniority.Training, Seniority.Entry };

    public static TargetingCriteria Build() =>
        Facet.Skills.IsAnyOf(_skills) // AUD2003
        & Facet.Locations.Is(Geo.Germany)
        & !Facet.Seniorities.IsAnyOf(_juniors); // AUD2003
}
