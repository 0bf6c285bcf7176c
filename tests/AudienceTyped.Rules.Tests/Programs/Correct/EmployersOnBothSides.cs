using AudienceTyped;

internal static class EmployersOnBothSides
{
    // Of a group of companies, all but one.
    public static TargetingCriteria Criteria(Organization parent, Organization subsidiary) =>
        Facet.Employers.Is(parent) & !Facet.Employers.Is(subsidiary) & Facet.Locations.Is(Geo.UnitedStates);
}
