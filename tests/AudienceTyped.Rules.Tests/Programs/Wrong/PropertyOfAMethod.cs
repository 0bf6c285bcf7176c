using AudienceTyped;

internal static class PropertyOfAMethod
{
    private static AnyOf Titles => Of([Title.SoftwareEngineer]);

    public static AllOf Build(AnyOf place) => place & Titles
        & Facet.Seniorities.Is(Seniority.Director); // AUD1002

    private static AnyOf Of(IEnumerable<Title> titles)
    {
        return Facet.Titles.IsAnyOf(titles);
    }
}
