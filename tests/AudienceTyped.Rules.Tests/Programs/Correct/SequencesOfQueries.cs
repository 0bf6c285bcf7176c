using AudienceTyped;

internal static class SequencesOfQueries
{
    private sealed record Row(string Country, Geo Geo, Skill Language);

    private static readonly Row[] _rows = [new("Germany", Geo.Germany, Skill.German), new("France", Geo.France, Skill.French), new("Italy", Geo.Italy, Skill.Italian)];

    public static TargetingCriteria All() =>
        Facet.Locations.IsAnyOf(_rows.Select(row => row.Geo)) & Facet.Skills.IsAnyOf(_rows.Select(row => row.Language));

    public static TargetingCriteria Of(string country)
    {
        Row row = _rows.Single(one => one.Country == country);
        return Facet.Locations.Is(row.Geo) & Facet.Skills.Is(row.Language);
    }

    public static TargetingCriteria First() => Facet.Locations.Is(_rows[0].Geo) & Facet.Skills.Is(_rows[^1].Language);
}
