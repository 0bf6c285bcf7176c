using AudienceTyped;

// A title is no skill.
internal static class TitleAsSkill
{
    public static Skill First { get; } = Skill.Parse("urn:li:title:4"); // AUD1008
}
