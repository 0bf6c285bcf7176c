using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AudienceTyped.Extensions.Tests;

/// <summary>An emulator on a port, and services with an account for it.</summary>
internal sealed class AccountHost : IAsyncDisposable
{
    private AccountHost(AudienceCountsEmulator emulator, ServiceProvider services)
    {
        Emulator = emulator;
        Services = services;
    }

    public AudienceCountsEmulator Emulator { get; }

    public ServiceProvider Services { get; }

    public AudienceCountsClient Client => Services.GetRequiredService<AudienceCountsClient>();

    public CallBudget Budget => Services.GetRequiredService<CallBudget>();

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<AccountHost> StartAsync(
        Action<AudienceTypedOptions>? configure = null,
        Action<IServiceCollection>? add = null,
        AudienceCountsEmulatorOptions? emulated = null,
        Action<IServiceCollection>? addAfter = null)
    {
        AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(emulated, Cancellation);
        ServiceCollection services = new();
        add?.Invoke(services);
        services
            .AddAudienceTyped(options =>
            {
                options.BaseAddress = emulator.BaseAddress;

                // Tests wait for no longer than they must.
                options.Resilience.BaseDelay = TimeSpan.FromMilliseconds(1);
                configure?.Invoke(options);
            })
            .UseAccessTokens(emulator.AccessTokens);
        addAfter?.Invoke(services);
        return new(emulator, services.BuildServiceProvider());
    }

    /// <summary>Waits until so many calls of 10 a day are taken.</summary>
    public async Task WaitForUsedAsync(int calls)
    {
        while ((await Budget.GetRemainingAsync(cancellationToken: Cancellation)).Calls != 10 - calls)
        {
            await Task.Delay(5, Cancellation);
        }
    }

    /// <summary>What a host does before anything else runs: the options are checked.</summary>
    public static void ValidateOnStart(IServiceCollection services)
    {
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await Emulator.DisposeAsync();
    }
}
