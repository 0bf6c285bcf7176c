using AudienceTyped;

internal static class TestAgainstTheEmulator
{
    public static async Task Count_is_answered_by_the_emulator()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync();
        using AudienceCountsClient client = new(emulator.AccessTokens, new AudienceCountsClientOptions { BaseAddress = emulator.BaseAddress });
        AudienceCount count = await client.CountAsync(Facet.Locations.Is(Geo.Europe) & Facet.Skills.Is(Skill.German));
        if (count.Status != AudienceCountStatus.Counted)
        {
            throw new InvalidOperationException(count.ToString());
        }
    }
}
