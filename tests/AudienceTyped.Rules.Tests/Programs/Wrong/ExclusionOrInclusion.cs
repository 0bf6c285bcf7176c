using AudienceTyped;

// The API has no OR with a NOT.
internal static class ExclusionOrInclusion
{
    public static object Either(AnyOf left, AnyOf right) => !left | right; // CS
}
