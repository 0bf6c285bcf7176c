using AudienceTyped;

internal static class ElementByIndex
{
    private static readonly AnyOf[] _variants = [Facet.Titles.Is(Title.Engineer), Facet.JobFunctions.Is(JobFunction.Engineering)];

    public static TargetingCriteria Variant(int test) => _variants[test % 2] & Facet.Locations.Is(Geo.India);

    public static TargetingCriteria Second() => _variants[1] & Facet.Seniorities.Is(Seniority.Senior);
}
