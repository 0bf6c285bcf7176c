using AudienceTyped;

internal static class EmptyClausesByAggregate
{
    public static AllOf Build(IReadOnlyList<AnyOf> clauses)
    {
        AllOf all = AnyOf.Empty;
        foreach (AnyOf clause in clauses)
        {
            all &= clause; // AUD1012
        }

        return all;
    }
}
