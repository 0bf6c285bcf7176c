using AudienceTyped;

// A label of several values is a category.
internal static class TeamsOfSkills
{
    private static readonly Dictionary<string, string> _teams = new()
    {
        ["urn:li:skill:1346"] = "Software Development",
        ["urn:li:skill:147"] = "Software Development",
        ["urn:li:skill:218"] = "Web Development",
        ["urn:li:skill:50517"] = "Web Development",
        ["urn:li:skill:483"] = "Databases",
        ["urn:li:skill:5"] = "Sales",
    };

    public static string TeamOf(string urn) => _teams.GetValueOrDefault(urn, "Other");
}
