using AudienceTyped;

// Nobody has two ages.
internal static class TwoAges
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Seniorities.Is(Seniority.Cxo)
        & Facet.AgeRanges.Is(AgeRange.From18To24) // AUD3006
        & Facet.AgeRanges.Is(AgeRange.From55); // AUD2001
}
