namespace AudienceTyped.Cli.Tests;

public sealed class EmulateCommandTests
{
    [Fact]
    public async Task An_interruption_ends_it_with_130()
    {
        using CancellationTokenSource interrupted = new(TimeSpan.FromMilliseconds(300));
        ToolRun run = await ToolRun.OfAsync(new ToolSetting { CancellationToken = interrupted.Token }, "emulate", "--port", "0");
        Assert.Contains("LINKEDIN_BASE_ADDRESS=http://", run.ExpectRefusal(ToolExitCode.Interrupted), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_does_not_exist_is_refused() =>
        Assert.Contains("70000", (await ToolRun.OfAsync("emulate", "--port", "70000")).ExpectRefusal(), StringComparison.Ordinal);

    [Fact]
    public async Task A_port_in_use_is_a_failure()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        (await ToolRun.OfAsync("emulate", "--port", emulator.BaseAddress.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))).ExpectRefusal(ToolExitCode.Failed);
    }

    [Fact]
    public async Task Each_request_is_a_line()
    {
        using System.Net.Sockets.TcpListener free = new(System.Net.IPAddress.Loopback, 0);
        free.Start();
        int port = ((System.Net.IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        using CancellationTokenSource interrupted = new();
        Task<ToolRun> running = ToolRun.OfAsync(
            new ToolSetting { CancellationToken = interrupted.Token }, "emulate", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using HttpClient http = new();
        System.Net.HttpStatusCode? status = null;
        while (status is null && !running.IsCompleted)
        {
            try
            {
                using HttpResponseMessage answer = await http.GetAsync(new Uri($"http://127.0.0.1:{port}/rest/nothing?a=b"), TestContext.Current.CancellationToken);
                status = answer.StatusCode;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }

        await Task.Delay(400, TestContext.Current.CancellationToken);
        await interrupted.CancelAsync();
        Assert.Matches($"^\\d\\d:\\d\\d:\\d\\d {(int?)status} GET /rest/nothing\\?a=b\n$", (await running).Expect(ToolExitCode.Interrupted));
    }
}
