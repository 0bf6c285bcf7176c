namespace AudienceTyped.Extensions.Tests;

/// <summary>Criteria for tests.</summary>
internal static class Audiences
{
    public static TargetingCriteria Germany => Facet.Locations.Is(Geo.Germany);

    public static TargetingCriteria France => Facet.Locations.Is(Geo.France);

    /// <summary>Criteria that differ by their number.</summary>
    public static TargetingCriteria Of(int number) => Facet.Skills.Is(Skill.FromId(number + 1));
}
