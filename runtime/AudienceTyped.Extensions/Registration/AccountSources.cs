using Microsoft.Extensions.Caching.Hybrid;
using StackExchange.Redis;

namespace AudienceTyped;

/// <summary>What the code of a program gives to an account, beside its configuration.</summary>
internal sealed class AccountSources
{
    public Func<IServiceProvider, AccessTokenProvider>? AccessTokens { get; set; }

    public Func<IServiceProvider, RefreshTokenStore>? RefreshTokens { get; set; }

    public Func<IServiceProvider, CallBudget>? Budget { get; set; }

    public Func<IServiceProvider, HybridCache>? Cache { get; set; }

    public Func<IServiceProvider, IConnectionMultiplexer>? Redis { get; set; }

    public List<Func<IServiceProvider, AudienceCountsClientOptions, AudienceCountsClientOptions>> ClientOptions { get; } = [];
}
