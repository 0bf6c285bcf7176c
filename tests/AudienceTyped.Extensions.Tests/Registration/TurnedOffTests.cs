using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AudienceTyped.Extensions.Tests;

/// <summary>Retries, budget, cache and telemetry: each can be turned off alone, and the others stay.</summary>
public sealed class TurnedOffTests
{
    private static CancellationToken Cancellation => AccountHost.Cancellation;

    [Theory]
    [InlineData("")]
    [InlineData("Resilience")]
    [InlineData("Budget")]
    [InlineData("Cache")]
    [InlineData("Telemetry")]
    public async Task One_part_can_be_turned_off_alone(string part)
    {
        using Telemetry telemetry = new();
        await using AccountHost host = await AccountHost.StartAsync(
            options =>
            {
                options.Resilience.Enabled = part != "Resilience";
                (options.Budget.Enabled, options.Budget.CallsPerDay) = (part != "Budget", 100);
                options.Cache.Enabled = part != "Cache";
                options.Telemetry.Enabled = part != "Telemetry";
            },
            services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(telemetry)));

        host.Emulator.Fail(EmulatedFault.InternalError);
        Exception? failure = await Record.ExceptionAsync(() => host.Client.CountAsync(Audiences.Germany, Cancellation));
        Assert.Equal(part == "Resilience", failure is LinkedInUnavailableException);
        Assert.Equal(part == "Resilience" ? 1 : 2, host.Emulator.Requests.Count);

        host.Emulator.ClearRequests();
        await host.Client.CountAsync(Audiences.France, Cancellation);
        await host.Client.CountAsync(Audiences.France, Cancellation);
        Assert.Equal(part == "Cache" ? 2 : 1, host.Emulator.Requests.Count);

        int used = (part == "Resilience" ? 1 : 2) + (part == "Cache" ? 2 : 1);
        Assert.Equal(part == "Budget" ? null : 100 - used, (await host.Budget.GetRemainingAsync(cancellationToken: Cancellation)).Calls);

        bool isTold = part != "Telemetry";
        Assert.Equal(isTold, telemetry.Logs.Any(static log => log.Category == AccountLog.Category));
        Assert.Equal(isTold, telemetry.Spans.Any(span => span.GetTagItem("server.port") is int port && port == host.Emulator.BaseAddress.Port
            && span.Source.Name == ClientTelemetry.ActivitySourceName));
        IMeterFactory meters = host.Services.GetRequiredService<IMeterFactory>();
        string[] counted =
        [
            .. telemetry.Metrics
                .Where(one => one.Instrument.Meter.Name == ClientTelemetry.MeterName && ReferenceEquals(one.Instrument.Meter.Scope, meters))
                .Select(static one => one.Instrument.Name)
                .Distinct(),
        ];
        Assert.Equal(isTold, counted.Contains("audiencetyped.counts.asked"));
        Assert.Equal(isTold && part != "Cache", counted.Contains("audiencetyped.counts.cached"));
        Assert.Equal(isTold && part != "Resilience", counted.Contains("audiencetyped.retries"));
    }
}
