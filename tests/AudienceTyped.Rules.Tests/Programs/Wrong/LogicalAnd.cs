using AudienceTyped;

// Criteria are combined, not evaluated.
internal static class LogicalAnd
{
    public static AllOf Both(AnyOf left, AnyOf right) => left && right; // AUD3004 CS
}
