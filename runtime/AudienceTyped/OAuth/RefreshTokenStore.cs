namespace AudienceTyped;

/// <summary>
/// Where a refresh token is kept: a secret store, in which <see cref="OAuthRefreshTokenProvider"/> also puts a new one that LinkedIn returns.
/// </summary>
public abstract class RefreshTokenStore
{
    /// <summary>Reads the token.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract ValueTask<RefreshToken> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Replaces the token. Called only if LinkedIn returned another one, or another expiry.</summary>
    /// <param name="token">The new token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract ValueTask WriteAsync(RefreshToken token, CancellationToken cancellationToken);

    /// <summary>Creates a store of two functions.</summary>
    /// <param name="read">Reads the token.</param>
    /// <param name="write">Replaces it.</param>
    public static RefreshTokenStore From(
        Func<CancellationToken, ValueTask<RefreshToken>> read, Func<RefreshToken, CancellationToken, ValueTask> write)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(write);
        return new DelegatedStore(read, write);
    }

    /// <summary>Creates a store in memory: a new token that LinkedIn returns is forgotten when the program ends.</summary>
    /// <param name="token">The token to begin with.</param>
    public static RefreshTokenStore InMemory(RefreshToken token) =>
        From(_ => ValueTask.FromResult(token), (replaced, _) =>
        {
            token = replaced;
            return ValueTask.CompletedTask;
        });

    private sealed class DelegatedStore(
        Func<CancellationToken, ValueTask<RefreshToken>> read, Func<RefreshToken, CancellationToken, ValueTask> write) : RefreshTokenStore
    {
        public override ValueTask<RefreshToken> ReadAsync(CancellationToken cancellationToken) => read(cancellationToken);

        public override ValueTask WriteAsync(RefreshToken token, CancellationToken cancellationToken) => write(token, cancellationToken);
    }
}
