using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace AudienceTyped;

/// <summary>An account that was registered with <c>AddAudienceTyped</c>, for what configuration cannot say.</summary>
/// <example>
/// <code>
/// services.AddAudienceTyped(configuration.GetSection("LinkedIn"))
///     .UseAccessTokens(provider =&gt; provider.GetRequiredService&lt;VaultTokens&gt;())
///     .HttpClientBuilder.AddHttpMessageHandler&lt;AuditHandler&gt;();
/// </code>
/// </example>
public sealed class AudienceTypedBuilder
{
    private readonly AccountSources _sources;

    internal AudienceTypedBuilder(IServiceCollection services, string name, IHttpClientBuilder httpClientBuilder, AccountSources sources)
    {
        Services = services;
        Name = name;
        HttpClientBuilder = httpClientBuilder;
        _sources = sources;
    }

    /// <summary>The services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The name of the account, which is also the key of its services; empty for the default account, whose services have no key.</summary>
    public string Name { get; }

    /// <summary>
    /// The HTTP client of the account. Resilience handlers that <c>ConfigureHttpClientDefaults</c> adds are removed from it: they would repeat calls that are
    /// refused for the day. Its handlers see requests with the access token.
    /// </summary>
    public IHttpClientBuilder HttpClientBuilder { get; }

    /// <summary>Sets options in code, after those of the configuration.</summary>
    /// <param name="configure">Sets them.</param>
    public AudienceTypedBuilder Configure(Action<AudienceTypedOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.Configure(Name, configure);
        return this;
    }

    /// <summary>Uses a provider of access tokens.</summary>
    /// <param name="provide">Creates it, or returns one of the services. Called once.</param>
    public AudienceTypedBuilder UseAccessTokens(Func<IServiceProvider, AccessTokenProvider> provide)
    {
        ArgumentNullException.ThrowIfNull(provide);
        _sources.AccessTokens = provide;
        return this;
    }

    /// <summary>Uses a provider of access tokens.</summary>
    /// <param name="provider">The provider.</param>
    public AudienceTypedBuilder UseAccessTokens(AccessTokenProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return UseAccessTokens(_ => provider);
    }

    /// <summary>
    /// Uses a store of the refresh token, in which a new one that LinkedIn returns is kept. Requires <see cref="AudienceTypedOptions.OAuth"/>.
    /// </summary>
    /// <param name="provide">Creates it, or returns one of the services. Called once.</param>
    public AudienceTypedBuilder UseRefreshTokenStore(Func<IServiceProvider, RefreshTokenStore> provide)
    {
        ArgumentNullException.ThrowIfNull(provide);
        _sources.RefreshTokens = provide;
        return this;
    }

    /// <summary>
    /// Uses a budget of your own instead of the one of <see cref="AudienceTypedOptions.Budget"/>, whose numbers then are refused at the start.
    /// </summary>
    /// <param name="provide">Creates it, or returns one of the services. Called once.</param>
    public AudienceTypedBuilder UseBudget(Func<IServiceProvider, CallBudget> provide)
    {
        ArgumentNullException.ThrowIfNull(provide);
        _sources.Budget = provide;
        return this;
    }

    /// <summary>Uses a cache of your own instead of one for this account. <see cref="AudienceTypedCacheOptions.Redis"/> then is refused at the start.</summary>
    /// <param name="provide">Creates it, or returns one of the services. Called once.</param>
    public AudienceTypedBuilder UseCache(Func<IServiceProvider, HybridCache> provide)
    {
        ArgumentNullException.ThrowIfNull(provide);
        _sources.Cache = provide;
        return this;
    }

    /// <summary>
    /// Uses a connection to Redis of your own for all that has a connection string in the options, where that only says that Redis is used.
    /// Without such a string the start is refused.
    /// </summary>
    /// <param name="provide">Creates it, or returns one of the services. Called once.</param>
    public AudienceTypedBuilder UseRedis(Func<IServiceProvider, IConnectionMultiplexer> provide)
    {
        ArgumentNullException.ThrowIfNull(provide);
        _sources.Redis = provide;
        return this;
    }

    /// <summary>
    /// Changes the options of the clients last, for example to add policies of your own. Address and version are those of
    /// <see cref="AudienceTypedOptions"/>, since the cache and the handler use them too: a change of them is refused when the first service is created.
    /// </summary>
    /// <param name="change">Returns the changed options. Called for each client.</param>
    public AudienceTypedBuilder ConfigureClient(Func<IServiceProvider, AudienceCountsClientOptions, AudienceCountsClientOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _sources.ClientOptions.Add(change);
        return this;
    }
}
