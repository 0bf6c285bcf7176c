using AudienceTyped;

internal static class TextsOfAnArray
{
    private static readonly string[] _skills =
    [
        "urn:li:skill:1346",
        "urn:li:title:147", // AUD1008
        "urn:li:skill:483",
    ];

    public static AnyOf Skills() => Facet.Skills.IsAnyOf(_skills.Select(Skill.Parse));
}
