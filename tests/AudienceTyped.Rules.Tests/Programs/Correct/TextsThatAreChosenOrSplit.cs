using AudienceTyped;

internal static class Chosen
{
    public static AccessToken A() => new(Environment.GetEnvironmentVariable("LINKEDIN_TOKEN") ?? throw new InvalidOperationException("Bearer is missing"));
    public static AccessToken B() => new(Environment.GetEnvironmentVariable("LINKEDIN_TOKEN") ?? "");
    public static LinkedInVersion C(bool isNew) => LinkedInVersion.Parse(isNew ? "202609" : "202604");
    public static Urn D(bool isTitle) => Urn.Parse(isTitle ? "urn:li:title:9" : "urn:li:skill:9");
    public static LinkedInVersion E(string? version) => version is "latest" or null ? LinkedInVersion.Parse("202609") : LinkedInVersion.Parse(version);
    public static Skill? F(string text) => Skill.TryParse(text, out Skill skill) ? skill : null;
    public static LinkedInVersion G(string? version)
    {
        try { return LinkedInVersion.Parse(version ?? "none"); }
        catch (Exception exception) when (exception is FormatException or ArgumentException) { return LinkedInVersion.Parse("202609"); }
    }
}

internal static class Pieces
{
    public static IEnumerable<Skill> A(string text) => text.Split(',').Select(Skill.Parse);
    public static IEnumerable<Skill> B() => "urn:li:skill:1|urn:li:skill:2".Split('|').Select(Skill.Parse);
    public static IEnumerable<Skill> C() => "17 18".Split(' ').Select(long.Parse).Select(Skill.FromId);
    public static IEnumerable<Skill> D() => "17,18".Split(',').Select(id => Skill.Parse("urn:li:skill:" + id));
    public static Dictionary<string, Skill> E() => "a=urn:li:skill:1;b=urn:li:skill:2".Split(';').Select(row => row.Split('=')).ToDictionary(row => row[0], row => Skill.Parse(row[1]));
    public static IEnumerable<Skill> F()
    {
        foreach (string row in "# skills\nurn:li:skill:1".Split('\n'))
        {
            if (!row.StartsWith('#'))
            {
                yield return Skill.Parse(row);
            }
        }
    }
    public static IEnumerable<Skill> G()
    {
        foreach (string row in "skills;urn:li:skill:1".Split(';'))
        {
            if (!row.Contains(':'))
            {
                continue;
            }

            yield return Skill.Parse(row);
        }
    }
    public static IEnumerable<Skill> H()
    {
        foreach (string row in "urn:li:skill:1 ".Split(' '))
        {
            if (Skill.TryParse(row, out Skill skill)) yield return skill;
        }
    }
}
