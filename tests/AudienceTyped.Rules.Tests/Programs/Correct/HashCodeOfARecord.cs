using AudienceTyped;

internal static class HashCodeOfARecord
{
    public static int Combine(string name, TargetingCriteria criteria) => HashCode.Combine(name, criteria.GetHashCode());
}
