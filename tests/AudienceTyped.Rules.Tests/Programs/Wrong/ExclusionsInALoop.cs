using AudienceTyped;

#pragma warning disable AUD3006 // The notice is on the page "Audiences" of our application.
internal static class ExclusionsInALoop
{
    public static TargetingCriteria Build(AnyOf place, IEnumerable<Gender> unwanted)
    {
        TargetingCriteria criteria = place;
        foreach (Gender gender in unwanted)
        {
            criteria = criteria.Except(Facet.Genders.Is(gender)); // AUD1001
        }

        return criteria;
    }
}
