using AudienceTyped;

internal static class EmployersInBothArms
{
    public static AllOf Build(AnyOf place, bool isLarge) => place
        & (isLarge ? Facet.Employers.Is(Organization.Microsoft) : Facet.Employers.Is(Organization.Oracle))
        & Facet.Industries.Is(Industry.SoftwareDevelopment); // AUD1002
}
