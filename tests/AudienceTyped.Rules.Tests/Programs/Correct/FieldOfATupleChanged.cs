using AudienceTyped;

internal static class FieldOfATupleChanged
{
    public static AllOf Build(AnyOf level)
    {
        var audience = (Who: Facet.Titles.Is(Title.Accountant), Level: level);
        audience.Who = Facet.Skills.Is(Skill.Sql);
        return audience.Who & Facet.Seniorities.Is(Seniority.Senior) & audience.Level;
    }
}
