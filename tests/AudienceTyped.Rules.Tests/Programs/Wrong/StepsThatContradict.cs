using AudienceTyped;

internal static class StepsThatContradict
{
    public static TargetingCriteria Build(AnyOf place)
    {
        TargetingCriteria criteria = place;
        criteria &= Facet.Titles.Is(Title.SoftwareEngineer);
        criteria &= Facet.Seniorities.Is(Seniority.Manager); // AUD1002
        return criteria;
    }
}
