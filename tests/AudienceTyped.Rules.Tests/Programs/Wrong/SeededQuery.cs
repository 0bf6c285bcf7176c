using AudienceTyped;

internal static class SeededQuery
{
    public static AllOf Of(IEnumerable<Title> titles) =>
        titles.Aggregate((AllOf)Facet.Seniorities.Is(Seniority.Vp), (all, title) => all & Facet.Titles.Is(title)); // AUD1002
}
