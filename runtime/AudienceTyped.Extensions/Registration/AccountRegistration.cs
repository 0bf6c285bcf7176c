using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AudienceTyped;

/// <summary>Registers the services of an account. All are keyed by its name; those of the default account also have no key.</summary>
internal static class AccountRegistration
{
    public static AudienceTypedBuilder Add(IServiceCollection services, string name)
    {
        // The same name again only adds options.
        AccountSources? sources = FindSources(services, name);
        if (sources is null)
        {
            sources = new();
            AddServices(services, name, sources);
        }

        return new(services, name, services.AddHttpClient(HttpClientName(name)), sources);
    }

    /// <summary>The name of the HTTP client of an account, in logs of the factory.</summary>
    public static string HttpClientName(string name) => name.Length == 0 ? "AudienceTyped" : $"AudienceTyped:{name}";

    private static AccountSources? FindSources(IServiceCollection services, string name) => services
        .Where(service => service.ServiceType == typeof(AccountSources) && Equals(service.ServiceKey, name))
        .Select(static service => service.KeyedImplementationInstance as AccountSources)
        .FirstOrDefault();

    private static void AddServices(IServiceCollection services, string name, AccountSources sources)
    {
        services.AddKeyedSingleton(name, sources);
        services.AddOptions<AudienceTypedOptions>(name).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AudienceTypedOptions>, AudienceTypedOptionsValidator>());
        services.TryAddSingleton<ApplicationPaces>();
        services.AddSingleton<IValidateOptions<AudienceTypedOptions>>(
            provider => new AudienceTypedOptionsAgreement(name, sources, provider.GetRequiredService<ApplicationPaces>()));
        services.AddLogging();
        services.AddMetrics();
        services.TryAddSingleton<RedisConnections>();
        services.TryAddSingleton<MemoryCallCounter>();
        services.TryAddSingleton<MemoryCallPace>();
        services.TryAddSingleton<ExtensionMetrics>();
        AddHttpClient(services, name);
        AddCache(services, name);
        AddPart(services, name, static account => account.CreateTokens());
        AddPart(services, name, static account => account.CreateBudget());
        AddPart(services, name, static account => account.CreateCountsClient());
        AddPart(services, name, static account => account.CreateEntitiesClient());
        AddPart(services, name, static account => account.CreateValueResolver());
    }

    private static void AddPart<T>(IServiceCollection services, string name, Func<AccountParts, T> create)
        where T : class
    {
        services.AddKeyedSingleton(name, (provider, _) => create(new AccountParts(provider, name)));
        if (name.Length == 0)
        {
            services.AddSingleton(static provider => provider.GetRequiredKeyedService<T>(""));
        }
    }

    private static void AddHttpClient(IServiceCollection services, string name)
    {
        IHttpClientBuilder builder = services
            .AddHttpClient(HttpClientName(name))
            .ConfigureHttpClient((provider, client) => client.Timeout = TimeLimitOf(provider, name))
            .ConfigurePrimaryHttpMessageHandler(
                provider => ApiSender.CreateHandler(OptionsOf(provider, name).BaseAddress ?? AudienceCountsClientOptions.DefaultBaseAddress))

            // The client lives as long as the program; its connections do not.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        builder.RemoveAllResilienceHandlers();

        // The factory writes four messages a request, with the URL; LoggingObserver writes one a call, without criteria.
        builder.RemoveAllLoggers();
    }

    private static TimeSpan TimeLimitOf(IServiceProvider provider, string name)
    {
        AudienceTypedResilienceOptions options = OptionsOf(provider, name).Resilience;
        return options.Enabled ? options.AttemptTimeout : TimeSpan.FromSeconds(100);
    }

    // A cache of its own: the second level of the program's cache may be for other things.
    private static void AddCache(IServiceCollection services, string name)
    {
        string key = CacheKey(name);
        services.AddKeyedHybridCache(key, key).AddSerializer<CachedCount, CachedCountSerializer>();
        services.AddKeyedSingleton<IDistributedCache>(key, (provider, _) => new AccountParts(provider, name).CreateSecondLevel());

        // Without a server of its own, the second level is what the program has registered, if anything.
        services
            .AddOptions<HybridCacheOptions>(key)
            .Configure<IServiceProvider>((cache, provider) => cache.DistributedCacheServiceKey = OptionsOf(provider, name).Cache.Redis is null ? null : key);
    }

    public static string CacheKey(string name) => $"AudienceTyped:{name}";

    public static AudienceTypedOptions OptionsOf(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<AudienceTypedOptions>>().Get(name);
}
