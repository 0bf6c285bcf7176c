using AudienceTyped;

// The catalog has a member for the id.
internal static class IdOfTheCatalog
{
    public static Skill First { get; } = Skill.FromId(17); // AUD3001
}
