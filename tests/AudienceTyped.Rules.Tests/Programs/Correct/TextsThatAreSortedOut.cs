using AudienceTyped;

internal static class TextsThatAreSortedOut
{
    public static (List<Skill> Skills, List<Title> Titles) Split()
    {
        List<Skill> skills = [];
        List<Title> titles = [];
        foreach (string text in new[] { "urn:li:skill:1346123", "urn:li:title:20123" })
        {
            if (text.StartsWith("urn:li:skill:", StringComparison.Ordinal))
            {
                skills.Add(Skill.Parse(text));
            }
            else
            {
                titles.Add(Title.Parse(text));
            }
        }

        return (skills, titles);
    }
}
