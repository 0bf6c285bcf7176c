using AudienceTyped;

internal static class LoopThatLeaves
{
    private static readonly IReadOnlyList<string> _lines = ["urn:li:skill:900101", "-- titles --", "urn:li:title:900103"];

    public static IReadOnlyList<Skill> Skills()
    {
        List<Skill> skills = [];
        foreach (string line in _lines)
        {
            if (line.StartsWith('-'))
            {
                break;
            }

            skills.Add(Skill.Parse(line));
        }

        return skills;
    }
}
