using AudienceTyped;

// Criteria are immutable: the result is thrown away.
internal static class DiscardedAnd
{
    public static TargetingCriteria Narrow(TargetingCriteria criteria, AllOf part)
    {
        criteria.And(part); // AUD2011
        return criteria;
    }
}
