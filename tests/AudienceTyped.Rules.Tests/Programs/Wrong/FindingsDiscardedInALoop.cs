using AudienceTyped;


internal static class NightlyCheck
{
    public static void Check(IReadOnlyDictionary<string, TargetingCriteria> campaigns)
    {
        foreach ((string name, TargetingCriteria criteria) in campaigns)
        {
            Console.WriteLine($"Checking {name}");
            criteria.Validate(LinkedInCatalog.Facets); // AUD2019
        }
    }
}
