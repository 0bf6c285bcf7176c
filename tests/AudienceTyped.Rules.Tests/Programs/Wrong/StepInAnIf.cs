using AudienceTyped;

internal static class StepInAnIf
{
    public static TargetingCriteria Build(AnyOf place, bool isSenior)
    {
        TargetingCriteria criteria = place & Facet.Titles.Is(Title.SoftwareEngineer);
        if (isSenior)
        {
            criteria = criteria & Facet.Seniorities.Is(Seniority.Manager); // AUD1002
        }

        return criteria;
    }
}
