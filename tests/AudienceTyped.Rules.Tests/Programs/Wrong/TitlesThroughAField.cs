using AudienceTyped;

// The field holds titles, the method adds seniorities.
internal static class TitlesThroughAField
{
    private static readonly AnyOf _titles = Facet.Titles.Is(Title.SoftwareEngineer);

    public static AllOf Leaders() =>
        _titles
        & Facet.Seniorities.Is(Seniority.Vp); // AUD1002
}
