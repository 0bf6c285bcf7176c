using AudienceTyped;

internal static class PartExceptItself
{
    public static TargetingCriteria Build(AllOf all, AnyOf customers) => all
        & customers // AUD2002
        & !customers;
}
