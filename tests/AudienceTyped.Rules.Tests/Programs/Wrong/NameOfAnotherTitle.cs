using AudienceTyped;

// Neither is a part of the other: Java is not the word JavaScript ends with.
internal static class NameOfAnotherTitle
{
    public static AnyOf Build()
    {
        Skill java = Skill.JavaScript; // AUD3002
        return Facet.Skills.Is(java);
    }
}
