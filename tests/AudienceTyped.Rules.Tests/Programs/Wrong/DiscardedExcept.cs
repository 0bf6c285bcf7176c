using AudienceTyped;

// The same of Except.
internal static class DiscardedExcept
{
    public static TargetingCriteria Without(TargetingCriteria criteria, AnyOf us)
    {
        criteria.Except(us); // AUD2011
        return criteria;
    }
}
