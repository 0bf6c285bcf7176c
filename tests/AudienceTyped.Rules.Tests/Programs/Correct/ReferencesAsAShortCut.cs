using AudienceTyped;

internal static class ReferencesAsAShortCut
{
    public static bool AreSame(TargetingCriteria? left, TargetingCriteria? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return left is not null && left.Equals(right);
    }
}
