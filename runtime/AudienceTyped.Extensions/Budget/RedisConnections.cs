using System.Collections.Concurrent;
using StackExchange.Redis;

namespace AudienceTyped;

/// <summary>One connection for each connection string, opened when it is first needed.</summary>
internal sealed class RedisConnections : IAsyncDisposable, IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<IConnectionMultiplexer>>> _connections = [];

    public Task<IConnectionMultiplexer> GetAsync(string connection)
    {
        Lazy<Task<IConnectionMultiplexer>> opened = _connections.GetOrAdd(connection, static text => new(() => ConnectAsync(text)));

        // What could not be opened once, for example since a name was not known yet, is tried again.
        if (opened.Value.IsFaulted)
        {
            _connections.TryRemove(KeyValuePair.Create(connection, opened));
        }

        return opened.Value;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (Lazy<Task<IConnectionMultiplexer>> connection in _connections.Values.Where(static one => one.IsValueCreated))
        {
            await ((Task)connection.Value).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (connection.Value.IsCompletedSuccessfully)
            {
                await connection.Value.Result.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    public void Dispose()
    {
        IEnumerable<Lazy<Task<IConnectionMultiplexer>>> open =
            _connections.Values.Where(static one => one.IsValueCreated && one.Value.IsCompletedSuccessfully);
        foreach (Lazy<Task<IConnectionMultiplexer>> connection in open)
        {
            connection.Value.Result.Dispose();
        }
    }

    private static async Task<IConnectionMultiplexer> ConnectAsync(string text)
    {
        var options = ConfigurationOptions.Parse(text);

        // A server that is away at the start may come later; a call does not wait for it.
        options.AbortOnConnectFail = false;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ClientName ??= "AudienceTyped";
        return await ConnectionMultiplexer.ConnectAsync(options).ConfigureAwait(false);
    }
}
