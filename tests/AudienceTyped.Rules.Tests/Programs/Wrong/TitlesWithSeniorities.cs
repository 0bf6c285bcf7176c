using AudienceTyped;

// A published recipe recommends it, and the documentation forbids it (R1).
internal static class TitlesWithSeniorities
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Titles.IsAnyOf(Title.SoftwareEngineer, Title.WebDeveloper)
        & Facet.Seniorities.IsAnyOf(Seniority.Director, Seniority.Vp, Seniority.Cxo); // AUD1002
}
