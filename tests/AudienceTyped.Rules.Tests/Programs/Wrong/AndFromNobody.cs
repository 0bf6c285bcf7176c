using AudienceTyped;

internal static class AndFromNobody
{
    public static AllOf Build(IEnumerable<AnyOf> parts)
    {
        AllOf all = AnyOf.Empty;
        foreach (AnyOf part in parts)
        {
            all &= part; // AUD1012
        }

        return all;
    }
}
