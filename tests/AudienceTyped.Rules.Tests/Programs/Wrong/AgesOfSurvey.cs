using AudienceTyped;

internal sealed record SurveyGroup(string Label, AgeRange Age);

internal static class AgesOfSurvey
{
    public static IReadOnlyList<SurveyGroup> Groups { get; } =
    [
        new("A", AgeRange.From18To24),
        new("B", AgeRange.FromId(55, 99)), // AUD2014
    ];
}
