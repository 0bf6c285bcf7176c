using AudienceTyped;

internal static class TextInAReadonlyField
{
    private static readonly string _defaultSkill = "urn:li:skills:1346";

    public static Skill Default() => Skill.Parse(_defaultSkill); // AUD1008
}
