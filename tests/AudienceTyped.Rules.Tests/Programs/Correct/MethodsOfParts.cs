using AudienceTyped;

internal static class MethodsOfParts
{
    public static AllOf In(this AllOf part, params Geo[] places) => part & Facet.Locations.IsAnyOf(places);

    public static AllOf First(AllOf one, AllOf other) => one;

    public static AllOf Build(Title title) => First(Facet.Titles.Is(title), Facet.Seniorities.Is(Seniority.Manager)).In(Geo.Germany, Geo.France);

    public static AllOf Twice(AllOf part) => part.In(Geo.Germany).In(Geo.Germany, Geo.France, Geo.Spain);

    private static AnyOf Skills(IEnumerable<Skill> skills) => Facet.Skills.IsAnyOf(skills);

    public static AnyOf Any(IReadOnlyList<Skill> skills) => Skills(skills) | Skills([Skill.Python]);
}
