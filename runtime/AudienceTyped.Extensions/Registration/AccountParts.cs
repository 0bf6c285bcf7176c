using System.Diagnostics.Metrics;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace AudienceTyped;

/// <summary>Creates the parts of an account from its options, and from what the code of the program gives to it.</summary>
internal sealed class AccountParts(IServiceProvider provider, string name)
{
    private readonly AudienceTypedOptions _options = AccountRegistration.OptionsOf(provider, name);
    private readonly AccountSources _sources = provider.GetRequiredKeyedService<AccountSources>(name);
    private readonly TimeProvider _clock = provider.GetService<TimeProvider>() ?? TimeProvider.System;

    private ILogger Logger => _options.Telemetry.Enabled
        ? provider.GetRequiredService<ILoggerFactory>().CreateLogger(AccountLog.Category)
        : NullLogger.Instance;

    private ExtensionMetrics Metrics => _options.Telemetry.Enabled ? provider.GetRequiredService<ExtensionMetrics>() : new(NoMeters.Instance);

    private IMeterFactory? Meters => _options.Telemetry.Enabled ? provider.GetService<IMeterFactory>() : NoMeters.Instance;

    private string Member => _options.Budget.Member ?? (name.Length > 0 ? name : "default");

    public AccessTokenProvider CreateTokens()
    {
        if (_sources.AccessTokens is { } given)
        {
            return ProvidedService.Create(given, provider, nameof(AudienceTypedBuilder.UseAccessTokens));
        }

        return _options.AccessToken is { } token ? AccessTokenProvider.FromValue(token) : CreateOAuthTokens();
    }

    public CallBudget CreateBudget()
    {
        AudienceTypedBudgetOptions options = _options.Budget;
        if (!options.Enabled)
        {
            return CallBudget.Unlimited;
        }

        if (_sources.Budget is { } given)
        {
            return ProvidedService.Create(given, provider, nameof(AudienceTypedBuilder.UseBudget));
        }

        BudgetKeys keys = new(options.Application, Member, options);
        MemoryCallCounter memory = provider.GetRequiredService<MemoryCallCounter>();
        MemoryCallPace pace = provider.GetRequiredService<MemoryCallPace>();
        StoredCallBudget local = new(keys, memory, pace.Of(options.Application, options.CallsPerSecond), _clock);
        if (options.Redis is null)
        {
            return local;
        }

        RedisCallCounter shared = new(() => ConnectAsync(options.Redis), options.CallsPerSecond);
        BudgetFallback? fallback = options.WhenRedisIsAway == BudgetOutage.UseLocalBudget
            ? new(keys.WithLocalLimit(options.LocalCallsPerDay!.Value), memory, pace.Of(options.Application, options.CallsPerSecond))
            : null;
        return new SharedCallBudget(keys, shared, memory, fallback, _clock, Logger);
    }

    public AudienceCountsClient CreateCountsClient()
    {
        CountCache? cache = _options.Cache.Enabled ? CreateCountCache() : null;
        return new AccountCountsClient(CreateHttpClient(), Tokens(), CreateClientOptions(), cache);
    }

    public TargetingEntitiesClient CreateEntitiesClient() => new(CreateHttpClient(), Tokens(), CreateClientOptions(), _options.Locale);

    public ValueResolver CreateValueResolver() => !_options.AskServiceForNames ? new() : new(
        new ServiceNames(provider.GetRequiredKeyedService<TargetingEntitiesClient>(name), _options.Cache.Enabled ? Cache() : null, CacheKeyPrefix("names")));

    /// <summary>The second level of the cache in Redis.</summary>
    public IDistributedCache CreateSecondLevel() => new SharedRedisCache(
        new RedisCache(new RedisCacheOptions { ConnectionMultiplexerFactory = () => ConnectAsync(_options.Cache.Redis!), InstanceName = "audiencetyped:" }));

    private OAuthRefreshTokenProvider CreateOAuthTokens()
    {
        AudienceTypedOAuthOptions options = _options.OAuth;
        ILogger logger = Logger;
        OAuthRefreshTokenOptions application = new()
        {
            ClientId = options.ClientId!,
            ClientSecret = options.ClientSecret!,
            TokenAddress = options.TokenAddress ?? OAuthRefreshTokenOptions.DefaultTokenAddress,
            Caching = new()
            {
                MeterFactory = Meters,
                TimeProvider = _clock,
                Refreshed = refresh => AccountLog.Refreshed(logger, name, refresh),
            },
        };
        return new(application, _sources.RefreshTokens?.Invoke(provider) ?? RefreshTokenStore.InMemory(new RefreshToken(options.RefreshToken!)));
    }

    private AudienceCountsClientOptions CreateClientOptions()
    {
        AudienceTypedResilienceOptions resilience = _options.Resilience;
        AudienceCountsClientOptions options = new()
        {
            BaseAddress = BaseAddress,
            Version = _options.Version,
            ValidateBeforeSending = _options.ValidateBeforeSending,
            TimeProvider = _clock,
            Observer = _options.Telemetry.Enabled ? new LoggingObserver(Logger, name) : null,
            MeterFactory = Meters,
            HasSpans = _options.Telemetry.Enabled,
            Policies = resilience.Enabled ? [new ResiliencePolicy(resilience, _clock, new RetryReports(Logger, Metrics, name))] : [],
            RequestPolicies = [new BudgetPolicy(provider.GetRequiredKeyedService<CallBudget>(name), Metrics)],
        };
        AudienceCountsClientOptions changed = _sources.ClientOptions.Aggregate(options, (before, change) => change(provider, before));
        return changed.BaseAddress == options.BaseAddress && changed.Version == options.Version ? changed : throw new InvalidOperationException(
            "ConfigureClient changed BaseAddress or Version. Set them in the options of the account: the cache and the HTTP handler use them too.");
    }

    private CountCache CreateCountCache() => new(Cache(), _options.Cache, CacheKeyPrefix("count"), Metrics, Logger);

    // The address, the version and the language decide what an answer is.
    private string CacheKeyPrefix(string kind)
    {
        string member = _options.Cache.PerMember ? $"{_options.Budget.Application}/{Member}" : "";
        return $"audiencetyped|{kind}|{BaseAddress.AbsoluteUri}|{_options.Version}|{_options.Locale}|{member}|";
    }

    private HybridCache Cache() => _sources.Cache?.Invoke(provider) ?? provider.GetRequiredKeyedService<HybridCache>(AccountRegistration.CacheKey(name));

    private AccessTokenProvider Tokens() => provider.GetRequiredKeyedService<AccessTokenProvider>(name);

    private Uri BaseAddress => _options.BaseAddress ?? AudienceCountsClientOptions.DefaultBaseAddress;

    private HttpClient CreateHttpClient()
    {
        HttpClient client = provider.GetRequiredService<IHttpClientFactory>().CreateClient(AccountRegistration.HttpClientName(name));
        return client.BaseAddress is null || client.BaseAddress == BaseAddress ? client : throw new InvalidOperationException(
            $"The HttpClient of the account has the BaseAddress '{client.BaseAddress}', which would not be used. Set the option BaseAddress instead.");
    }

    private Task<IConnectionMultiplexer> ConnectAsync(string connection) => _sources.Redis is { } given
        ? Task.FromResult(given(provider))
        : provider.GetRequiredService<RedisConnections>().GetAsync(connection);
}
