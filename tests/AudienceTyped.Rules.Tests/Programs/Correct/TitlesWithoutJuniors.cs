using AudienceTyped;

internal static class TitlesWithoutJuniors
{
    // Titles may not be AND-ed with seniorities; excluding them is the way that the documentation leaves.
    public static TargetingCriteria Criteria { get; } =
        Facet.Titles.IsAnyOf(Title.MarketingManager, Title.ProductManager)
        & Facet.ProfileLocations.Is(Geo.UnitedKingdom)
        & !Facet.Seniorities.IsAnyOf(Seniority.Unpaid, Seniority.Training, Seniority.Entry);
}
