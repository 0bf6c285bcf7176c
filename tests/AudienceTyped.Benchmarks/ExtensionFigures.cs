using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Benchmarks;

/// <summary>Counts through all that <c>AddAudienceTyped</c> registers, beside a raw client; a cached answer; many audiences beside a loop.</summary>
internal static class ExtensionFigures
{
    public const string Command = "extensions";

    private const string Token = "AQX-token-of-the-benchmark";
    private const int Calls = 2_000;
    private const int CachedCalls = 200_000;
    private const int Audiences = 10_000;

    public static async Task PrintAsync()
    {
        using FixedAnswerServer server = new();
        using RawClient raw = new(server.BaseAddress, Token);
        await using ServiceProvider cached = Register(server.BaseAddress, hasCache: true);
        await using ServiceProvider uncached = Register(server.BaseAddress, hasCache: false);
        AudienceCountsClient withCache = cached.GetRequiredService<AudienceCountsClient>();
        AudienceCountsClient withoutCache = uncached.GetRequiredService<AudienceCountsClient>();
        TargetingCriteria[] criteria = [.. MeasuredAudiences.Take(SideBySide.CallsOfAllRounds(Calls))];

        await SideBySide.PrintAsync(
            [
                ("HttpClient and JsonDocument", _ => raw.CountAsync(criteria[0])),
                ("all extensions but the cache, the same criteria", async _ => (await withoutCache.CountAsync(criteria[0])).Total),
                ("all extensions, other criteria each time", async number => (await withCache.CountAsync(criteria[number])).Total),
            ],
            Calls);
        await PrintCachedAsync(withCache, criteria[0]);
        await PrintManyAsync(withoutCache);
    }

    private static ServiceProvider Register(Uri address, bool hasCache)
    {
        ServiceCollection services = new();
        services.AddLogging();
        services.AddMetrics();
        services.AddAudienceTyped(options =>
        {
            options.BaseAddress = address;
            options.AccessToken = Token;
            options.Budget.CallsPerDay = int.MaxValue;
            options.Budget.CallsPerMemberPerDay = int.MaxValue;
            options.Cache.Enabled = hasCache;
        });
        return services.BuildServiceProvider();
    }

    private static async Task PrintCachedAsync(AudienceCountsClient client, TargetingCriteria criteria)
    {
        double[] microseconds = new double[7];
        for (int round = 0; round < microseconds.Length; round++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int call = 0; call < CachedCalls; call++)
            {
                await client.CountAsync(criteria);
            }

            microseconds[round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / CachedCalls;
        }

        Console.WriteLine($"a cached answer: {SideBySide.Median(microseconds.Skip(2)):N2} microseconds");
    }

    private static async Task PrintManyAsync(AudienceCountsClient client)
    {
        TargetingCriteria[] distinct = [.. MeasuredAudiences.Take(Audiences / 2)];
        TargetingCriteria[] criteria = [.. distinct, .. distinct];
        double[] ratios = new double[5];
        for (int round = 0; round < ratios.Length; round++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach (TargetingCriteria one in criteria)
            {
                await client.CountAsync(one);
            }

            double loop = Stopwatch.GetElapsedTime(start).TotalSeconds;
            start = Stopwatch.GetTimestamp();
            await foreach (AudienceOutcome outcome in client.CountManyAsync(criteria))
            {
                _ = outcome.Count ?? throw new InvalidOperationException(outcome.ToString());
            }

            ratios[round] = Stopwatch.GetElapsedTime(start).TotalSeconds / loop;
        }

        Console.WriteLine($"CountManyAsync of {Audiences:N0} audiences, half of them equal, to a loop: {SideBySide.Median(ratios.Skip(1)):N2} of its time");
    }
}
