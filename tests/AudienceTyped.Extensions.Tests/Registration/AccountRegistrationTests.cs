using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

public sealed class AccountRegistrationTests
{
    [Fact]
    public async Task Three_lines_count_an_audience()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        AudienceCount count = await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation);
        Assert.Equal(AudienceCountStatus.Counted, count.Status);
        Assert.Single(host.Emulator.Requests);
        Assert.Same(host.Client, host.Services.GetRequiredService<AudienceCountsClient>());
        Assert.NotNull(host.Services.GetRequiredService<TargetingEntitiesClient>());
        Assert.NotNull(host.Services.GetRequiredService<ValueResolver>());
        Assert.NotNull(host.Services.GetRequiredService<AccessTokenProvider>());
    }

    [Fact]
    public async Task Two_accounts_have_their_own_key_address_token_and_budget()
    {
        // Each emulator refuses the token of the other account.
        await using AudienceCountsEmulator first = await AudienceCountsEmulator.StartAsync(
            new() { RefusedTokens = ["token-of-apac"] }, AccountHost.Cancellation);
        await using AudienceCountsEmulator second = await AudienceCountsEmulator.StartAsync(
            new() { RefusedTokens = ["token-of-emea"] }, AccountHost.Cancellation);
        IConfiguration configuration = Configured(
            ("Emea:BaseAddress", first.BaseAddress.ToString()),
            ("Emea:AccessToken", "token-of-emea"),
            ("Emea:Budget:Application", "emea"),
            ("Emea:Budget:CallsPerDay", "2"),
            ("Apac:BaseAddress", second.BaseAddress.ToString()),
            ("Apac:AccessToken", "token-of-apac"),
            ("Apac:Budget:Application", "apac"),
            ("Apac:Budget:CallsPerDay", "3"));
        ServiceCollection services = new();
        services.AddAudienceTyped("emea", configuration.GetSection("Emea"));
        services.AddAudienceTyped("apac", configuration.GetSection("Apac"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(2, await CountUntilRefusedAsync(provider.GetRequiredKeyedService<AudienceCountsClient>("emea")));
        Assert.Equal(3, await CountUntilRefusedAsync(provider.GetRequiredKeyedService<AudienceCountsClient>("apac")));
        Assert.Equal(2, first.Requests.Count(static request => request.Status == 200));
        Assert.Equal(3, second.Requests.Count(static request => request.Status == 200));
        Assert.Equal((2, 3), (first.Requests.Count, second.Requests.Count));
        RemainingCalls left = await provider.GetRequiredKeyedService<CallBudget>("apac").GetRemainingAsync(cancellationToken: AccountHost.Cancellation);
        Assert.Equal(0, left.Calls);
        Assert.Null(provider.GetService<AudienceCountsClient>());
        Assert.NotSame(provider.GetRequiredKeyedService<TargetingEntitiesClient>("emea"), provider.GetRequiredKeyedService<TargetingEntitiesClient>("apac"));
    }

    [Fact]
    public async Task Two_accounts_of_one_application_share_its_budget()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        ServiceCollection services = new();
        foreach (string name in (string[])["one", "two"])
        {
            services
                .AddAudienceTyped(name, options =>
                {
                    (options.BaseAddress, options.Cache.Enabled) = (emulator.BaseAddress, false);
                    (options.Budget.CallsPerDay, options.Budget.CallsPerMemberPerDay) = (5, 3);
                })
                .UseAccessTokens(emulator.AccessTokens);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(3, await CountUntilRefusedAsync(provider.GetRequiredKeyedService<AudienceCountsClient>("one")));
        Assert.Equal(2, await CountUntilRefusedAsync(provider.GetRequiredKeyedService<AudienceCountsClient>("two")));
    }

    [Fact]
    public async Task The_same_name_twice_is_one_account_with_the_options_of_both()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        ServiceCollection services = new();
        services.AddAudienceTyped(options => options.BaseAddress = emulator.BaseAddress);
        int registered = services.Count(static service => service.ServiceType == typeof(AudienceCountsClient));
        services.AddAudienceTyped(options => options.Budget.CallsPerDay = 1).UseAccessTokens(emulator.AccessTokens);
        Assert.Equal(registered, services.Count(static service => service.ServiceType == typeof(AudienceCountsClient)));
        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(1, await CountUntilRefusedAsync(provider.GetRequiredService<AudienceCountsClient>()));
    }

    [Fact]
    public async Task Everything_can_be_turned_off()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options =>
            (options.Resilience.Enabled, options.Budget.Enabled, options.Cache.Enabled) = (false, false, false));
        host.Emulator.Fail(EmulatedFault.QuotaOfTheDay);
        await Assert.ThrowsAsync<LinkedInQuotaException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation);
        await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation);
        Assert.Equal(3, host.Emulator.Requests.Count);
        Assert.Null((await host.Budget.GetRemainingAsync(cancellationToken: AccountHost.Cancellation)).Calls);
    }

    [Fact]
    public async Task The_version_and_the_locale_of_the_configuration_are_sent()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options =>
            (options.Version, options.Locale) = (LinkedInVersion.Parse("202608"), "de_DE"));
        await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation);
        await host.Services.GetRequiredService<TargetingEntitiesClient>().SearchAsync(Facet.Skills, "py", cancellationToken: AccountHost.Cancellation);
        Assert.All(host.Emulator.Requests, static request => Assert.Equal("202608", request.Headers["LinkedIn-Version"]));
        Assert.Contains("country:DE", Uri.UnescapeDataString(host.Emulator.Requests[1].Query), StringComparison.Ordinal);
    }

    private static async Task<int> CountUntilRefusedAsync(AudienceCountsClient client)
    {
        for (int count = 0; ; count++)
        {
            try
            {
                await client.CountAsync(Audiences.Of(count), AccountHost.Cancellation);
            }
            catch (LinkedInQuotaException exception) when (exception.StatusCode is null)
            {
                return count;
            }
        }
    }

    private static IConfigurationRoot Configured(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(static value => KeyValuePair.Create<string, string?>(value.Key, value.Value)))
        .Build();
}
