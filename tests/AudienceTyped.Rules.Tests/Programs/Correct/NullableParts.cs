using AudienceTyped;

internal static class NullableParts
{
    public static TargetingCriteria Build(AnyOf place, AnyOf? who, NoneOf? without)
    {
        TargetingCriteria criteria = place;
        if (who is not null)
        {
            criteria &= who;
        }

        return without is null ? criteria : criteria & without;
    }
}
