using AudienceTyped;

// The API has no NOT of an AND.
internal static class NotOfAnAnd
{
    public static NoneOf Neither(AnyOf left, AnyOf right) => !(left & right); // CS
}
