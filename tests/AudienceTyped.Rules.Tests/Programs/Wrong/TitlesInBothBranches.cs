using AudienceTyped;

internal static class TitlesInBothBranches
{
    public static TargetingCriteria Build(AnyOf place, bool isTechnical) => place
        & (isTechnical ? Facet.Titles.Is(Title.SoftwareEngineer) : Facet.Titles.Is(Title.GeneralManager))
        & Facet.Seniorities.Is(Seniority.Manager); // AUD1002
}
