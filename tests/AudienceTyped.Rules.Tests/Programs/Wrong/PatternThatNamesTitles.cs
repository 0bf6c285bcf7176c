using AudienceTyped;

internal static class PatternThatNamesTitles
{
    private static AnyOf? Engineers { get; } = Facet.Titles.Is(Title.SoftwareEngineer);

    public static TargetingCriteria Build(AnyOf fallback)
    {
        if (Engineers is { } engineers)
        {
            return engineers & Facet.JobFunctions.Is(JobFunction.Engineering); // AUD1002
        }

        return fallback;
    }
}
