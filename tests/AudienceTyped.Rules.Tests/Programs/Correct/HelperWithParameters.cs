using AudienceTyped;

internal static class HelperWithParameters
{
    public static TargetingCriteria Combine(AnyOf place, AnyOf who, NoneOf without) => place & who & without;

    public static TargetingCriteria Sellers() => Combine(Facet.Locations.Is(Geo.Ireland), Facet.JobFunctions.Is(JobFunction.Sales), NoneOf.Empty);
}
