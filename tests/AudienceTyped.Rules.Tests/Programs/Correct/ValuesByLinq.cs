using AudienceTyped;

internal static class ValuesByLinq
{
    public static TargetingCriteria InCountries(IEnumerable<string> names)
    {
        List<Geo> places = [.. names.Select(name => Geo.TryFind(name, out Geo place) ? place : throw new ArgumentException($"{name} is not a place of the catalog."))];
        return Facet.ProfileLocations.IsAnyOf(places) & Facet.JobFunctions.Is(JobFunction.Engineering);
    }
}
