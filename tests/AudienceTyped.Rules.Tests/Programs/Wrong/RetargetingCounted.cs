using AudienceTyped;

// The finder reads 0 for retargeting segments even where they are full (G9).
internal static class RetargetingCounted
{
    public static Task<AudienceCount> CountAsync(AudienceCountsClient client, AdSegment visitors) => client.CountAsync(
        Facet.Locations.Is(Geo.UnitedStates) & Facet.DynamicSegments.Is(visitors)); // AUD2010
}
