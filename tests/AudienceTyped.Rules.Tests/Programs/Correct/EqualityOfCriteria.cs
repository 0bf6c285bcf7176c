using AudienceTyped;

internal static class EqualityOfCriteria
{
    public static bool AreSame(AnyOf left, AnyOf right) => (left | right) == (right | left) && !(left != right);

    public static int Distinct(IEnumerable<TargetingCriteria> criteria) => criteria.ToHashSet().Count;
}
