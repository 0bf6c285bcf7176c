using AudienceTyped;

internal static class SamePartThroughAMethod
{
    public static TargetingCriteria Build(AllOf place, AnyOf customers) => place
        & Wrap(customers) // AUD2002
        & !customers;

    private static AnyOf Wrap(AnyOf part) => part;
}
