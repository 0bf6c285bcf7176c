using AudienceTyped;


internal static class DistinctAudiences
{
    public static int Count(IEnumerable<TargetingCriteria> audiences)
    {
        HashSet<TargetingCriteria> seen = new(ReferenceEqualityComparer.Instance); // AUD2021
        foreach (TargetingCriteria audience in audiences)
        {
            seen.Add(audience);
        }

        return seen.Count;
    }
}
