namespace AudienceTyped;

/// <summary>Provides the access token for each call, so that nothing else keeps it.</summary>
/// <example>
/// <code>
/// AccessTokenProvider fixedToken = AccessTokenProvider.FromValue("AQX…");
/// AccessTokenProvider ofEnvironment = AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_ACCESS_TOKEN");
/// AccessTokenProvider ofSecretStore = new CachingAccessTokenProvider(
///     AccessTokenProvider.From(async cancellation =&gt; new AccessToken(await System.IO.File.ReadAllTextAsync("/run/secrets/linkedin", cancellation))));
/// </code>
/// </example>
public abstract class AccessTokenProvider
{
    /// <summary>Returns the token for the next call.</summary>
    /// <param name="cancellationToken">Cancels the wait for the token.</param>
    public abstract ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Is told that the service answered 401 to a token. A token is requested once more afterwards; if it then returns another token, the call is repeated
    /// once. Does nothing unless it is overridden.
    /// </summary>
    /// <param name="token">The token that was rejected. The provider may have replaced it in the meantime.</param>
    public virtual void Reject(AccessToken token)
    {
    }

    /// <summary>Creates a provider of a token that never changes.</summary>
    /// <param name="value">The token, without <c>Bearer</c>.</param>
    /// <param name="expiresAt">When the token expires, if that is known.</param>
    /// <exception cref="ArgumentException">The text cannot be a token. The message does not show it.</exception>
    public static AccessTokenProvider FromValue(string value, DateTimeOffset? expiresAt = null)
    {
        AccessToken token = new(value, expiresAt);
        return new DelegatedProvider(_ => ValueTask.FromResult(token), rejected: null);
    }

    /// <summary>Creates a provider that calls a function before each call, for example one that reads a secret store.</summary>
    /// <param name="provide">Returns the token. What it throws reaches the caller unchanged.</param>
    /// <param name="rejected">Is told that the service answered 401 to a token.</param>
    public static AccessTokenProvider From(Func<CancellationToken, ValueTask<AccessToken>> provide, Action<AccessToken>? rejected = null)
    {
        ArgumentNullException.ThrowIfNull(provide);
        return new DelegatedProvider(provide, rejected);
    }

    /// <summary>Creates a provider that reads an environment variable before each call.</summary>
    /// <param name="variable">The name of the variable.</param>
    /// <exception cref="LinkedInAuthenticationException">Thrown by the call, not here: the variable is not set, or is not a token.</exception>
    public static AccessTokenProvider FromEnvironmentVariable(string variable)
    {
        ArgumentException.ThrowIfNullOrEmpty(variable);
        return From(_ =>
        {
            if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } value)
            {
                throw new LinkedInAuthenticationException($"The environment variable {variable} is not set. Set it to an access token for LinkedIn's API.");
            }

            return AccessToken.FindProblem(value) is { } problem
                ? throw new LinkedInAuthenticationException($"The environment variable {variable} is not an access token: {problem}")
                : ValueTask.FromResult(new AccessToken(value));
        });
    }

    private sealed class DelegatedProvider(Func<CancellationToken, ValueTask<AccessToken>> provide, Action<AccessToken>? rejected) : AccessTokenProvider
    {
        public override ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken) => provide(cancellationToken);

        public override void Reject(AccessToken token) => rejected?.Invoke(token);
    }
}
