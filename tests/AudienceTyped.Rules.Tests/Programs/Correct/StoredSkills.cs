using AudienceTyped;

internal static class StoredSkills
{
    private static readonly string[] _stored = ["urn:li:skill:900101", "urn:li:skill:900102"];

    private static readonly string _title = "urn:li:title:900103";

    public static AnyOf Skills { get; } = Facet.Skills.IsAnyOf(_stored.Select(Skill.Parse));

    public static AnyOf Titles { get; } = Facet.Titles.Is(Title.Parse(_title));
}
