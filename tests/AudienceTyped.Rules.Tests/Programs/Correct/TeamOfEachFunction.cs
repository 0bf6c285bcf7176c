using AudienceTyped;

internal static class TeamOfEachFunction
{
    private static readonly Dictionary<string, string> _teams = new()
    {
        ["urn:li:function:8"] = "Engineering",
        ["urn:li:function:19"] = "Engineering",
        ["urn:li:function:15"] = "Sales",
        ["urn:li:function:25"] = "Sales",
        ["urn:li:function:10"] = "Finance",
        ["urn:li:function:1"] = "Finance",
    };

    public static string? Of(JobFunction function) => _teams.GetValueOrDefault(function.Urn.ToString());
}
