using System.Globalization;
using AudienceTyped;

internal sealed record Row(long Id, string Kind);

internal static class FormattedTitleReadAsSkill
{
    public static IReadOnlyList<Skill> Read(IEnumerable<Row> rows)
    {
        List<Skill> skills = [];
        foreach (Row row in rows.Where(static row => row.Kind == "skill"))
        {
            string urn = string.Format(CultureInfo.InvariantCulture, "urn:li:title:{0}", row.Id);
            skills.Add(Skill.Parse(urn)); // AUD1008
        }

        return skills;
    }
}
