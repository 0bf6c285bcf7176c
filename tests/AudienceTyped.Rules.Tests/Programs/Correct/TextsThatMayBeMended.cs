using AudienceTyped;

internal static class TextsThatMayBeMended
{
    public static IEnumerable<Skill> Read()
    {
        foreach (string text in new[] { "1346123", "urn:li:skill:483123" })
        {
            string urn = text.StartsWith("urn:", StringComparison.Ordinal) ? text : "urn:li:skill:" + text;
            yield return Skill.Parse(urn);
        }
    }
}
