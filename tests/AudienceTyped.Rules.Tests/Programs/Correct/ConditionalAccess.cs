using AudienceTyped;

internal static class ConditionalAccess
{
    public sealed record Brief(AnyOf? Skills, AllOf? More, NoneOf? Not);

    public static TargetingCriteria Build(Brief? brief)
    {
        AllOf place = Facet.Locations.Is(Geo.France);
        AllOf include = brief?.Skills?.And(brief.More ?? AllOf.Empty) ?? place;
        TargetingCriteria whole = brief?.Not?.And(include) ?? include;
        return whole.And(brief?.Not ?? NoneOf.Empty);
    }

    public static string? Text(TargetingCriteria? criteria) => criteria?.ToRestli();
}
