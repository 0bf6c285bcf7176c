using AudienceTyped;

internal sealed record Shown(string Label, string Urn);

internal static class LabelsThatAreVariables
{
    public static Shown Of(string label) => new(label, "urn:li:geo:101452733");

    public static Shown Korea(string urn) => new("South Korea", urn);

    public static IEnumerable<Shown> All(IEnumerable<int> ids) => ids.Select(id => new Shown("Germany", $"urn:li:geo:{id}"));

    public static Dictionary<string, string> Names(string austria) => new() { ["urn:li:geo:101282230"] = austria, [austria] = "urn:li:geo:105015875" };
}
