using AudienceTyped;

internal static class LazyAndFunctions
{
    private static readonly Lazy<TargetingCriteria> _default = new(() => Facet.Locations.Is(Geo.Belgium) & Facet.Skills.Is(Skill.Sql));

    private static readonly Func<Geo, AllOf> _ofPlace = place => Facet.Locations.Is(place) & Facet.Skills.Is(Skill.Sql);

    public static TargetingCriteria Default => _default.Value;

    public static IEnumerable<AllOf> All => new[] { Geo.France, Geo.Italy }.Select(_ofPlace);
}
