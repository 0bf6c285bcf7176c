namespace AudienceTyped.Extensions.Tests;

/// <summary>Workers as real processes, of which one is killed.</summary>
public sealed class BudgetedWorkerTests
{
    private const int Concurrency = 4;
    private const int Run = 1000;

    [Fact]
    public async Task Two_processes_with_a_budget_of_a_hundred_send_a_hundred()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        using SampleProcess one = Start(emulator, redis, first: 0);
        using SampleProcess two = Start(emulator, redis, first: 1000);
        Assert.Contains("0 calls of audienceCounts until midnight UTC.", await one.WaitAsync(), StringComparison.Ordinal);
        Assert.Contains("0 calls of audienceCounts until midnight UTC.", await two.WaitAsync(), StringComparison.Ordinal);
        Assert.Equal(100, emulator.Requests.Count);
    }

    [Fact]
    public async Task A_process_that_is_killed_in_the_middle_costs_no_more_than_the_calls_it_had_begun()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        using SampleProcess one = Start(emulator, redis, first: 0);
        await WaitForRequestsAsync(emulator, 20);
        await one.KillAsync();
        using SampleProcess two = Start(emulator, redis, first: 1000);
        await two.WaitAsync();
        Assert.InRange(emulator.Requests.Count, 100 - Concurrency, 100);
    }

    [Fact]
    public async Task A_run_of_a_thousand_that_was_killed_goes_on_where_it_was_and_asks_nothing_twice()
    {
        string folder = Directory.CreateTempSubdirectory("worker-").FullName;
        try
        {
            string journal = Path.Combine(folder, "counts.journal");
            string[] settings = ["--LinkedIn:Budget:CallsPerDay=100000", $"--Work:Journal={journal}", $"--Work:Count={Run}"];
            await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
            using (SampleProcess killed = SampleProcess.Start("BudgetedWorker", emulator, settings))
            {
                await WaitForRequestsAsync(emulator, Run / 3);
                await killed.KillAsync();
            }

            IReadOnlyDictionary<string, AudienceCount> noted = CountJournal.Read(journal);
            Assert.InRange(noted.Count, emulator.Requests.Count - Concurrency, emulator.Requests.Count);

            // As a kill in the middle of a write leaves it.
            await File.AppendAllTextAsync(journal, "{\"key\":\"0123", AccountHost.Cancellation);
            emulator.ClearRequests();
            using SampleProcess next = SampleProcess.Start("BudgetedWorker", emulator, settings);
            string output = await next.WaitAsync();
            Assert.Contains($"{Run - noted.Count} calls for {Run} audiences", output, StringComparison.Ordinal);
            Assert.Contains($"{Run} audiences have a count.", output, StringComparison.Ordinal);
            Assert.Equal(Run - noted.Count, emulator.Requests.Count);
            Assert.DoesNotContain(emulator.Requests, request => noted.ContainsKey(request.Criteria!.Key));
            Assert.Equal(Run, CountJournal.Read(journal).Count);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static SampleProcess Start(AudienceCountsEmulator emulator, RedisServer redis, int first) =>
        SampleProcess.Start("BudgetedWorker", emulator, $"--LinkedIn:Budget:Redis={redis.ConnectionString}", $"--Work:First={first}");

    private static async Task WaitForRequestsAsync(AudienceCountsEmulator emulator, int count)
    {
        while (emulator.Requests.Count < count)
        {
            await Task.Delay(5, AccountHost.Cancellation);
        }
    }
}
