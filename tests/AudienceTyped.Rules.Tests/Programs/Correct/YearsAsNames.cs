using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class YearsAsNames
{
    private static readonly Dictionary<int, AnyOf> _byYear = new()
    {
        [2024] = Facet.Skills.Is(Skill.Php),
        [2025] = Facet.Skills.Is(Skill.NodeJs),
        [2026] = Facet.Skills.Is(Skill.TypeScript),
    };

    public static AnyOf Of(DateOnly day) => _byYear.GetValueOrDefault(day.Year, AnyOf.Empty);

    public static AnyOf Veterans { get; } = Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.Years10, YearsOfExperience.Years12OrMore);

    public static AnyOf Generation90 { get; } = Facet.AgeRanges.IsAnyOf(AgeRange.From25To34, AgeRange.From35To54);
}
