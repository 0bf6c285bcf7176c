using AudienceTyped;

// An empty include is refused (S8).
internal static class NothingIncluded
{
    public static Task<AudienceCount> CountAsync(AudienceCountsClient client) => client.CountAsync(
        AllOf.Empty & !Facet.Seniorities.Is(Seniority.Entry)); // AUD1006
}
