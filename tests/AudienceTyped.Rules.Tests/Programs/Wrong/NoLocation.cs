using AudienceTyped;

// The count is worldwide; campaigns need a location (I3).
internal static class NoLocation
{
    public static Task<AudienceCount> CountAsync(AudienceCountsClient client) =>
        client.CountAsync(Facet.Skills.Is(Skill.Python)); // AUD2007
}
