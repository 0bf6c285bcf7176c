using AudienceTyped;

internal static class FluentAudience
{
    public static AllOf Named(this AllOf audience, params Title[] titles) => audience & Facet.Titles.IsAnyOf(titles);

    public static AllOf Experienced(this AllOf audience) =>
        audience & Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.Years10, YearsOfExperience.Years12OrMore);

    public static TargetingCriteria But(this AllOf audience, AnyOf others) => audience.Except(others);

    public static TargetingCriteria Build() =>
        ((AllOf)Facet.Locations.Is(Geo.Spain)).Named(Title.Designer, Title.Developer).Experienced().But(Facet.Seniorities.Is(Seniority.Unpaid));
}
