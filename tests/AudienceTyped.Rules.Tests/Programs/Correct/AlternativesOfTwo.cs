using AudienceTyped;

internal static class AlternativesOfTwo
{
    public static AllOf Build(AllOf left, AllOf right) => left | right;

    public static AllOf Known() =>
        (Facet.Locations.Is(Geo.Germany) & Facet.Skills.Is(Skill.Python)) | (Facet.Locations.Is(Geo.France) & Facet.Skills.Is(Skill.Sql));
}
