using AudienceTyped;

internal readonly record struct Parts(AnyOf Who, AnyOf Where)
{
    public AllOf All => Who & Where;
}

internal static class StructsOfParts
{
    public static AllOf Build()
    {
        Parts parts = new(Facet.Skills.Is(Skill.Java), Facet.Locations.Is(Geo.Brazil));
        var (who, where) = parts;
        return parts.All & Facet.Seniorities.Is(Seniority.Senior) & Facet.Skills.Is(who == where ? Skill.Sql : Skill.MySql);
    }
}
