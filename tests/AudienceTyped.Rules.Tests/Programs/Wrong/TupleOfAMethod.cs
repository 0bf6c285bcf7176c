using AudienceTyped;

internal static class TupleOfAMethod
{
    private static (AnyOf Employer, AnyOf Size) Large(Organization employer) => (Facet.Employers.Is(employer), Facet.StaffCountRanges.Is(StaffCountRange.From10001));

    public static AllOf Build()
    {
        (AnyOf employer, AnyOf size) = Large(Organization.Sap);
        return Facet.Locations.Is(Geo.Germany) & employer & size; // AUD1002
    }
}
