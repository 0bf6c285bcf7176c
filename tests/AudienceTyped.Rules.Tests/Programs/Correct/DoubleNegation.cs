using AudienceTyped;

internal static class DoubleNegation
{
    public static AnyOf Same(AnyOf any) => !!any;

    public static TargetingCriteria Without(AllOf all, params AnyOf[] excluded) => excluded.Aggregate((TargetingCriteria)all, (criteria, any) => criteria & !any);
}
