namespace AudienceTyped;

/// <summary>Provides the access token for each call, so that nothing keeps the token longer than that.</summary>
public abstract class AccessTokenProvider
{
    /// <summary>Returns the token for the next call.</summary>
    /// <param name="cancellationToken">Cancels the wait for the token.</param>
    public abstract ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken);

    /// <summary>Creates a provider that calls a function before each call, for example one that reads a secret store.</summary>
    public static AccessTokenProvider From(Func<CancellationToken, ValueTask<AccessToken>> provide)
    {
        ArgumentNullException.ThrowIfNull(provide);
        return new DelegatedProvider(provide);
    }

    /// <summary>Creates a provider that reads an environment variable before each call.</summary>
    /// <param name="variable">The name of the variable.</param>
    /// <exception cref="InvalidOperationException">Thrown by the call, not here: the variable is not set, or is not a token.</exception>
    public static AccessTokenProvider FromEnvironmentVariable(string variable)
    {
        ArgumentException.ThrowIfNullOrEmpty(variable);
        return new DelegatedProvider(_ =>
        {
            if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } value)
            {
                throw new InvalidOperationException($"The environment variable {variable} is not set. Set it to an access token for LinkedIn's API.");
            }

            return AccessToken.FindProblem(value) is { } problem
                ? throw new InvalidOperationException($"The environment variable {variable} is not an access token: {problem}")
                : ValueTask.FromResult(new AccessToken(value));
        });
    }

    private sealed class DelegatedProvider(Func<CancellationToken, ValueTask<AccessToken>> provide) : AccessTokenProvider
    {
        public override ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken) => provide(cancellationToken);
    }
}
