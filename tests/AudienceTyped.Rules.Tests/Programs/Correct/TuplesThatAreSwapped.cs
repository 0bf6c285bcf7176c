using AudienceTyped;

internal static class TuplesThatAreSwapped
{
    public static AllOf Build(bool swap)
    {
        var (first, second) = (Facet.Titles.Is(Title.Teacher), Facet.Skills.Is(Skill.Leadership));
        if (swap)
        {
            (first, second) = (second, first);
        }

        return first & Facet.Locations.Is(Geo.Spain) & second;
    }

    public static AllOf Managers(AnyOf other)
    {
        var (who, where) = (Facet.Titles.Is(Title.Teacher), other);
        (who, where) = (where, who);
        return who & Facet.Seniorities.Is(Seniority.Manager);
    }
}
