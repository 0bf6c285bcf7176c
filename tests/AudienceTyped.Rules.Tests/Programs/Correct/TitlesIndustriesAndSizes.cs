using AudienceTyped;

internal static class TitlesIndustriesAndSizes
{
    public static async Task<long?> CountAsync(AudienceCountsClient client, CancellationToken cancellationToken)
    {
        TargetingCriteria criteria = Facet.ProfileLocations.IsAnyOf(Geo.UnitedStates, Geo.Canada)
            & Facet.StaffCountRanges.IsAnyOf(StaffCountRange.From201To500, StaffCountRange.From501To1000)
            & Facet.Industries.IsAnyOf(Industry.SoftwareDevelopment, Industry.ComputerAndNetworkSecurity)
            & Facet.Titles.IsAnyOf(Title.SoftwareEngineer, Title.SeniorSoftwareEngineer, Title.InformationTechnologyManager)
            & Facet.InterfaceLocales.Is(Locale.EnglishUnitedStates);
        AudienceCount count = await client.CountAsync(criteria, cancellationToken);
        return count.Total;
    }
}
