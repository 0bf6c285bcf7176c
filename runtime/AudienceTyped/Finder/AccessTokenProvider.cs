namespace AudienceTyped;

/// <summary>Gives the access token for each call, so that nothing keeps it longer than that.</summary>
public abstract class AccessTokenProvider
{
    /// <summary>The token for the next call.</summary>
    public abstract ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken);

    /// <summary>A provider that asks a function for each call, for example of a secret store.</summary>
    public static AccessTokenProvider From(Func<CancellationToken, ValueTask<AccessToken>> provide)
    {
        ArgumentNullException.ThrowIfNull(provide);
        return new DelegatedProvider(provide);
    }

    /// <summary>A provider that reads an environment variable for each call.</summary>
    /// <param name="variable">The name of the variable.</param>
    /// <exception cref="InvalidOperationException">Thrown by the call: the variable is not set, or holds no token.</exception>
    public static AccessTokenProvider FromEnvironmentVariable(string variable)
    {
        ArgumentException.ThrowIfNullOrEmpty(variable);
        return new DelegatedProvider(_ =>
        {
            if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } value)
            {
                throw new InvalidOperationException($"The environment variable {variable} is not set. Put an access token of LinkedIn's into it.");
            }

            return AccessToken.FindProblem(value) is { } problem
                ? throw new InvalidOperationException($"The environment variable {variable} holds no access token: {problem}")
                : ValueTask.FromResult(new AccessToken(value));
        });
    }

    private sealed class DelegatedProvider(Func<CancellationToken, ValueTask<AccessToken>> provide) : AccessTokenProvider
    {
        public override ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken) => provide(cancellationToken);
    }
}
