namespace AudienceTyped.Benchmarks;

/// <summary>
/// A count beside a raw <see cref="HttpClient"/> with <see cref="JsonDocument"/> and the same URL and headers, on loopback: calls a second and bytes
/// allocated a call. Both take turns in one process, so that what is printed is a ratio.
/// </summary>
internal static class ClientFigures
{
    public const string Command = "client";

    private const string Token = "AQX-token-of-the-benchmark";
    private const int Calls = 2_000;

    public static async Task PrintAsync()
    {
        using FixedAnswerServer server = new();
        using HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });
        using RawClient raw = new(server.BaseAddress, Token);
        using AudienceCountsClient client = new(http, AccessTokenProvider.FromValue(Token), new() { BaseAddress = server.BaseAddress });
        TargetingCriteria[] criteria = [.. MeasuredAudiences.Take(Calls)];
        TargetingCriteria one = criteria[0];

        (string Name, Func<int, Task<long?>> Call)[] ways =
        [
            ("HttpClient and JsonDocument", _ => raw.CountAsync(one)),
            ("CountAsync, the same criteria", async _ => (await client.CountAsync(one)).Total),
            ("CountAsync, other criteria each time, kept", async index => (await client.CountAsync(criteria[index % Calls])).Total),
            ("CountAsync, new criteria each time", async _ => (await client.CountAsync(one & Facet.Skills.Is(Skill.Engineering))).Total),
        ];
        await SideBySide.PrintAsync(ways, Calls);
    }
}
