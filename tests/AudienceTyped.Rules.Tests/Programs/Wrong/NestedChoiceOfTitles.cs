using AudienceTyped;

internal static class NestedChoiceOfTitles
{
    public static AllOf Build(AnyOf place, int tier)
    {
        AnyOf titles = tier > 1
            ? tier > 2 ? Facet.Titles.Is(Title.GeneralManager) : Facet.Titles.Is(Title.Director)
            : Facet.Titles.Is(Title.SoftwareEngineer);
        return titles & place
            & Facet.Seniorities.Is(Seniority.Manager); // AUD1002
    }
}
