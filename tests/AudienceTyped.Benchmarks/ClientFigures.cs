using System.Diagnostics;
using System.Text.Json;

namespace AudienceTyped.Benchmarks;

/// <summary>
/// A count beside a raw <see cref="HttpClient"/> with <see cref="JsonDocument"/> and the same URL and headers, on loopback: calls a second and bytes
/// allocated a call. Both take turns in one process, so that what is printed is a ratio.
/// </summary>
internal static class ClientFigures
{
    public const string Command = "client";

    private const string Token = "AQX-token-of-the-benchmark";
    private const int Rounds = 7;
    private const int Calls = 2_000;

    public static async Task PrintAsync()
    {
        using FixedAnswerServer server = new();
        using HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });
        using HttpClient raw = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });
        using AudienceCountsClient client = new(http, AccessTokenProvider.FromValue(Token), new() { BaseAddress = server.BaseAddress });
        raw.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        raw.DefaultRequestHeaders.Add("LinkedIn-Version", "202609");
        raw.DefaultRequestHeaders.Add("X-Restli-Protocol-Version", "2.0.0");
        raw.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        raw.DefaultRequestHeaders.UserAgent.ParseAdd("benchmark/1.0");
        TargetingCriteria[] criteria = [.. MeasuredAudiences.Take(Calls)];
        TargetingCriteria one = criteria[0];
        string url = $"{server.BaseAddress}rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria={one.ToRestli()}";

        (string Name, Func<int, Task<long?>> Call)[] ways =
        [
            ("HttpClient and JsonDocument", _ => CountRawAsync(raw, url)),
            ("CountAsync, the same criteria", async _ => (await client.CountAsync(one)).Total),
            ("CountAsync, other criteria each time", async index => (await client.CountAsync(criteria[index])).Total),
            ("CountAsync, new criteria each time", async _ => (await client.CountAsync(one & Facet.Skills.Is(Skill.Engineering))).Total),
        ];
        (double Seconds, long Bytes)[][] measured = new (double, long)[Rounds][];
        for (int round = 0; round < Rounds; round++)
        {
            measured[round] = new (double, long)[ways.Length];
            for (int way = 0; way < ways.Length; way++)
            {
                measured[round][way] = await MeasureAsync(ways[way].Call);
            }
        }

        Console.WriteLine("way | calls a second, of the first | bytes a call, beyond the first");
        for (int way = 0; way < ways.Length; way++)
        {
            // The first round warms up.
            double ratio = Median(measured.Skip(1).Select(round => round[0].Seconds / round[way].Seconds));
            double bytes = Median(measured.Skip(1).Select(round => (double)(round[way].Bytes - round[0].Bytes) / Calls));
            Console.WriteLine($"{ways[way].Name} | {ratio:P0} | {bytes:N0}");
        }
    }

    private static async Task<long?> CountRawAsync(HttpClient raw, string url)
    {
        // The URL is put together for each call, as a program does.
        using HttpResponseMessage response = await raw.GetAsync(new Uri(string.Concat(url.AsSpan(0, 40), url.AsSpan(40))));
        using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return answer.RootElement.GetProperty("elements")[0].GetProperty("total").GetInt64();
    }

    private static async Task<(double Seconds, long Bytes)> MeasureAsync(Func<int, Task<long?>> call)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        for (int index = 0; index < Calls; index++)
        {
            await call(index);
        }

        return (Stopwatch.GetElapsedTime(start).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
