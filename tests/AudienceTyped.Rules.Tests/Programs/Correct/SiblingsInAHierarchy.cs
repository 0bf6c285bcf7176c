using AudienceTyped;

internal static class SiblingsInAHierarchy
{
    public static AnyOf Places { get; } = Facet.Locations.IsAnyOf(Geo.California, Geo.NewYorkState, Geo.Texas, Geo.Canada);

    public static AnyOf Industries { get; } = Facet.Industries.IsAnyOf(Industry.SoftwareDevelopment, Industry.HospitalsAndHealthCare, Industry.InvestmentBanking);
}
