using AudienceTyped;

internal static class TextsThatAreFilteredFirst
{
    private static readonly string[] _mixed = ["urn:li:skill:1346123", "urn:li:title:20123", ""];

    public static IEnumerable<Skill> Skills() => _mixed.Where(text => text.StartsWith("urn:li:skill:", StringComparison.Ordinal)).Select(Skill.Parse);

    public static IEnumerable<Skill> SkillsByChoice() => _mixed.Select(text => text.Contains(":skill:", StringComparison.Ordinal) ? Skill.Parse(text) : Skill.Python);
}
