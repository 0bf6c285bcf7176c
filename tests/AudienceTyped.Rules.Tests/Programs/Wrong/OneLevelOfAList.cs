using AudienceTyped;

internal enum LevelOfJob
{
    Director,
    Other,
}

internal sealed record LabelledPlace(string Name, string Urn);

internal static class OneLevelOfAList
{
    private static readonly LabelledPlace _korea = new("South Korea", "urn:li:geo:101452733"); // AUD3002
    private static readonly LabelledPlace _koreaAgain = new("South Korea", "urn:li:geo:101452733"); // AUD3002

    public static Seniority Of(LevelOfJob level) => level switch
    {
        LevelOfJob.Director => Seniority.Manager, // AUD3002
        _ => Seniority.Owner,
    };

    public static string Show() => $"{_korea} {_koreaAgain}";
}
