using AudienceTyped;

internal static class TextOfAnUnknownPrefix
{
    public static Urn Read(string scheme, string key) => Urn.Parse($"{scheme}:{key}");

    public static Skill ReadSkill(string type, long id) => Skill.Parse($"urn:li:{type}:{id}");
}
