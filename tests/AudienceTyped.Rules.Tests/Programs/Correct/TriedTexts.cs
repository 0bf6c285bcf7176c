using AudienceTyped;

internal static class TriedTexts
{
    public static List<Skill> Read(IEnumerable<string> texts)
    {
        List<Skill> skills = [];
        foreach (string text in texts)
        {
            if (Skill.TryParse(text, out Skill skill))
            {
                skills.Add(skill);
            }
        }

        return skills;
    }

    public static bool AcceptsTitles() => Skill.TryParse("urn:li:title:4", out _);
}
