namespace AudienceTyped;

/// <summary>
/// Requests access tokens from LinkedIn with a refresh token, and keeps each until shortly before it expires (60 days). A refresh token is valid for a year
/// from the member's consent; a new one that LinkedIn returns goes to the <see cref="RefreshTokenStore"/>.
/// </summary>
/// <remarks>
/// However many calls need a token at once, one request is sent. No exception, log or address has a secret.
/// Source: Refresh Tokens with OAuth 2.0, learn.microsoft.com/linkedin/shared/authentication/programmatic-refresh-tokens.
/// </remarks>
/// <example>
/// <code>
/// RefreshTokenStore store = RefreshTokenStore.InMemory(new RefreshToken(Environment.GetEnvironmentVariable("LINKEDIN_REFRESH_TOKEN")!));
/// OAuthRefreshTokenOptions application = new()
/// {
///     ClientId = Environment.GetEnvironmentVariable("LINKEDIN_CLIENT_ID")!,
///     ClientSecret = Environment.GetEnvironmentVariable("LINKEDIN_CLIENT_SECRET")!,
/// };
/// using OAuthRefreshTokenProvider tokens = new(application, store);
/// using AudienceCountsClient client = new(tokens);
/// </code>
/// </example>
public sealed class OAuthRefreshTokenProvider : AccessTokenProvider, IDisposable
{
    private readonly OAuthRefreshTokenOptions _options;
    private readonly RefreshTokenStore _store;
    private readonly CachingAccessTokenProvider _cache;
    private readonly HttpClient _httpClient;

    /// <summary>Creates a provider.</summary>
    /// <param name="options">The application.</param>
    /// <param name="store">Where the refresh token is.</param>
    /// <param name="handler">
    /// The handler that sends; null for one of its own. It must not follow redirects, which would carry the secret to another address. It is not disposed.
    /// </param>
    /// <exception cref="ArgumentException">The address is neither HTTPS nor loopback, an option is missing, or the handler follows redirects.</exception>
    public OAuthRefreshTokenProvider(OAuthRefreshTokenOptions options, RefreshTokenStore store, HttpMessageHandler? handler = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(store);
        options.Check();
        if (FollowsRedirects(handler))
        {
            throw new ArgumentException("The handler follows redirects, which would carry the client secret to another address. Set AllowAutoRedirect to false.", nameof(handler));
        }

        _options = options;
        _store = store;
        _httpClient = new HttpClient(handler ?? ApiSender.CreateHandler(options.TokenAddress), disposeHandler: handler is null)
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _cache = new(From(RefreshAsync), options.Caching);
    }

    /// <inheritdoc/>
    /// <exception cref="LinkedInAuthenticationException">The refresh token, the client id or the client secret is not accepted.</exception>
    /// <exception cref="LinkedInUnavailableException">The endpoint could not be reached, or cannot answer.</exception>
    /// <exception cref="LinkedInApiException">The endpoint answered something else. What the store throws arrives unchanged.</exception>
    public override ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken) => _cache.GetAccessTokenAsync(cancellationToken);

    /// <inheritdoc/>
    public override void Reject(AccessToken token) => _cache.Reject(token);

    /// <summary>Disposes the handler, if the provider created it.</summary>
    public void Dispose() => _httpClient.Dispose();

    private static bool FollowsRedirects(HttpMessageHandler? handler) => handler switch
    {
        DelegatingHandler outer => FollowsRedirects(outer.InnerHandler),
        HttpClientHandler client => client.AllowAutoRedirect,
        SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
        _ => false,
    };

    private async ValueTask<AccessToken> RefreshAsync(CancellationToken cancellationToken)
    {
        RefreshToken used = await _store.ReadAsync(cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = _options.Caching.TimeProvider.GetUtcNow();
        if (used.IsDefault || used.ExpiresAt <= now)
        {
            throw new LinkedInAuthenticationException(used.IsDefault
                ? "The store returned default(RefreshToken), which is not a token. The member must consent first."
                : $"The refresh token expired at {used.ExpiresAt:u}. It is valid for a year; the member must consent again.");
        }

        RefreshRequest request = new(_httpClient, _options, used);
        RefreshAnswer answer = await request.SendAsync(now, cancellationToken).ConfigureAwait(false);
        if (answer.RefreshToken != used)
        {
            await _store.WriteAsync(answer.RefreshToken, cancellationToken).ConfigureAwait(false);
        }

        return answer.AccessToken;
    }
}
