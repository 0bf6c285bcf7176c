using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace AudienceTyped.Extensions.Tests;

/// <summary>A second level of a cache whose entries a test can read. Nothing in it expires.</summary>
internal sealed class ListedCache : IDistributedCache
{
    public ConcurrentDictionary<string, byte[]> Entries { get; } = [];

    public bool IsAway { get; init; }

    public byte[]? Get(string key) => Require(Entries.GetValueOrDefault(key));

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Task.FromResult(Get(key));

    public void Refresh(string key)
    {
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Remove(string key) => Entries.TryRemove(key, out _);

    public Task RemoveAsync(string key, CancellationToken token = default)
    {
        Remove(key);
        return Task.CompletedTask;
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => Entries[Require(key)!] = value;

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        Set(key, value, options);
        return Task.CompletedTask;
    }

    private T? Require<T>(T? value) => IsAway ? throw new IOException("The cache is away.") : value;
}
