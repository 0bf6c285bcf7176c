using AudienceTyped;

internal static class UnknownPartsOnBothSides
{
    public static TargetingCriteria Build(AnyOf wanted, AnyOf unwanted) => wanted & !unwanted;

    public static TargetingCriteria Swap(AnyOf one, AnyOf other)
    {
        (one, other) = (other, one);
        return one & !other;
    }

    public static TargetingCriteria Others(Organization own, IEnumerable<Organization> all) =>
        Facet.Employers.IsAnyOf(all) & Facet.Employers.IsNot(own);
}
