using AudienceTyped;

internal static class FromDatabaseRows
{
    public sealed record Row(long SkillId, string Country);

    public static IReadOnlyList<TargetingCriteria> Of(IEnumerable<Row> rows) =>
    [
        .. rows
            .GroupBy(row => row.Country)
            .Select(rows => Facet.Locations.Is(Geo.Parse(rows.Key)) & Facet.Skills.IsAnyOf(rows.Select(row => Skill.FromId(row.SkillId)))),
    ];
}
