using AudienceTyped;

internal static class TextThatIsReplaced
{
    public static Skill Read(IReadOnlyDictionary<string, string> settings)
    {
        string text = "";
        if (settings.TryGetValue("skill", out string? found))
        {
            text = found;
        }

        return Skill.Parse(text);
    }
}
