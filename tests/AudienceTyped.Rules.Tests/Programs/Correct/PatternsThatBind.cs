using AudienceTyped;

internal static class PatternsThatBind
{
    private static AnyOf? Find(string name) => name.Length > 3 ? Facet.Titles.Is(Title.Developer) : null;

    public static TargetingCriteria Build(string name, AnyOf fallback)
    {
        if (Find(name) is not { } who)
        {
            return fallback;
        }

        return (who, name) switch
        {
            (var found, "senior developers") => found & Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.Years10, YearsOfExperience.Years11),
            var (found, _) => found & Facet.Locations.Is(Geo.Ireland),
        };
    }
}
