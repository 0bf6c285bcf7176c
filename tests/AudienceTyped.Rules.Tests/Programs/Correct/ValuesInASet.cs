using AudienceTyped;

internal static class ValuesInASet
{
    public static int Distinct(IEnumerable<TargetingCriteria> audiences)
    {
        HashSet<TargetingCriteria> seen = [];
        HashSet<object> objects = new(ReferenceEqualityComparer.Instance);
        foreach (TargetingCriteria audience in audiences)
        {
            seen.Add(audience);
            objects.Add(seen);
        }

        return seen.Count + objects.Count;
    }
}
