using AudienceTyped;

internal static class AggregateByLinq
{
    public static AllOf EachOf(IEnumerable<AnyOf> parts) => parts.Aggregate(AllOf.Empty, (all, part) => all & part);

    public static AnyOf OneOf(IEnumerable<AnyOf> parts) => parts.Aggregate(AnyOf.Empty, (any, part) => any | part);
}
