using AudienceTyped;

internal static class Presets
{
    private const string DataTeam = "urn:li:skill:1346;urn:li:title:9";
    private static readonly string[] Levels = "urn:li:seniority:8,urn:li:adSeniority:9".Split(',');

    public static AnyOf Skills() => Facet.Skills.IsAnyOf(DataTeam.Split(';').Select(Skill.Parse)); // AUD1008

    public static AnyOf Leaders() => Facet.Seniorities.IsAnyOf(Levels.Select(Seniority.Parse)); // AUD1008
}
