using AudienceTyped;


internal sealed class ComparerOfAudiences : IEqualityComparer<TargetingCriteria>
{
    public bool Equals(TargetingCriteria? x, TargetingCriteria? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.Key == y.Key);

    public int GetHashCode(TargetingCriteria obj) => obj.Key.GetHashCode(StringComparison.Ordinal);
}
