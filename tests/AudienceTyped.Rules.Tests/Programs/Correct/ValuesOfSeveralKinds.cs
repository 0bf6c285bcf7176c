using AudienceTyped;

internal sealed record Line(string Label, string FunctionUrn, string SkillUrn);

internal static class ValuesOfSeveralKinds
{
    public static readonly Line[] Lines =
    [
        new("Sales", "urn:li:function:4", "urn:li:skill:5"),
        new("Linux", "urn:li:function:13", "urn:li:skill:1346"),
    ];

    public static (string Name, string Place, string Language) Home { get; } = ("Austria", "urn:li:geo:106693272", "urn:li:locale:de_DE");
}
