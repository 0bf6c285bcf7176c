using AudienceTyped;

internal static class TuplesToADictionary
{
    private static readonly Dictionary<string, string> _skills = new (string Name, string Urn)[]
    {
        ("python", "urn:li:skill:1346"),
        ("java", "urn:li:skill:218"), // AUD3002
        ("javascript", "urn:li:skill:218"),
        ("sql", "urn:li:skill:483"),
    }.ToDictionary(skill => skill.Name, skill => skill.Urn);

    public static Skill Of(string name) => Skill.Parse(_skills[name]);
}
