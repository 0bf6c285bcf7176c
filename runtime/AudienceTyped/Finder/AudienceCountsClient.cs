using System.Net;
using System.Net.Http.Headers;

namespace AudienceTyped;

/// <summary>Asks LinkedIn how many members match targeting criteria. Safe to use from many threads; make one and keep it.</summary>
/// <remarks>Source: Audience Counts, learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting/audience-counts.</remarks>
public sealed class AudienceCountsClient : IDisposable
{
    private readonly HttpClient _httpClient;
    private readonly bool _ownsHttpClient;
    private readonly AccessTokenProvider _tokens;
    private readonly AudienceCountsClientOptions _options;
    private readonly string _finderAddress;

    /// <summary>A client with an <see cref="HttpClient"/> of its own, which follows no redirects and keeps no cookies.</summary>
    /// <param name="tokens">Asked for a token before each call.</param>
    /// <param name="options">Address and version.</param>
    /// <exception cref="ArgumentException">The base address is neither HTTPS nor loopback.</exception>
    public AudienceCountsClient(AccessTokenProvider tokens, AudienceCountsClientOptions? options = null)
        : this(CreateHttpClient(), ownsHttpClient: true, tokens, options)
    {
    }

    /// <summary>A client over an <see cref="HttpClient"/> of the caller's, who also disposes of it.</summary>
    /// <param name="httpClient">It should not follow redirects (<see cref="HttpClientHandler.AllowAutoRedirect"/>); an answer that came by one is refused.</param>
    /// <param name="tokens">Asked for a token before each call.</param>
    /// <param name="options">Address and version.</param>
    /// <exception cref="ArgumentException">The base address is neither HTTPS nor loopback.</exception>
    public AudienceCountsClient(HttpClient httpClient, AccessTokenProvider tokens, AudienceCountsClientOptions? options = null)
        : this(httpClient, ownsHttpClient: false, tokens, options)
    {
    }

    private AudienceCountsClient(HttpClient httpClient, bool ownsHttpClient, AccessTokenProvider tokens, AudienceCountsClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(tokens);
        _httpClient = httpClient;
        _ownsHttpClient = ownsHttpClient;
        _tokens = tokens;
        _options = options ?? new AudienceCountsClientOptions();
        _finderAddress = AudienceCountsAddress.Below(_options.BaseAddress ?? httpClient.BaseAddress ?? AudienceCountsClientOptions.DefaultBaseAddress);
        if (_options.Version.IsDefault)
        {
            throw new ArgumentException("default(LinkedInVersion) is no version. Name one with LinkedInVersion.Parse(\"yyyyMM\").", nameof(options));
        }
    }

    /// <summary>How many members match. One request; nothing is tried again.</summary>
    /// <param name="criteria">Whom to count.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="InvalidOperationException">The criteria include nothing, or hold an empty any-of; or the provider gave no token, or an expired one.</exception>
    /// <exception cref="AudienceCountsException">The finder could not be reached, answered with an error, or gave no whole answer within the time limit of the <see cref="HttpClient"/>.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled by <paramref name="cancellationToken"/>.</exception>
    /// <remarks>What the token's provider throws, or a handler of the caller's of its own kind, arrives as it is.</remarks>
    public async Task<AudienceCount> CountAsync(TargetingCriteria criteria, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        cancellationToken.ThrowIfCancellationRequested();
        using HttpRequestMessage request = AudienceCountsRequest.Create(_finderAddress, criteria, _options.Version);
        request.Version = _httpClient.DefaultRequestVersion;
        request.VersionPolicy = _httpClient.DefaultVersionPolicy;
        AccessToken token = await _tokens.GetAccessTokenAsync(cancellationToken).ConfigureAwait(false);
        if (token.ExpiresAt <= _options.TimeProvider.GetUtcNow())
        {
            throw new InvalidOperationException($"The provider gave an access token that expired at {token.ExpiresAt:u}. Refresh it, or have the member consent again.");
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        AudienceCountsCall call = new(_httpClient, _finderAddress, criteria, AudienceCountsRequest.Describe(request));
        using HttpResponseMessage response = await call.SendAsync(request, cancellationToken).ConfigureAwait(false);
        byte[] body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.OK
            ? AudienceCountsResponse.ReadCount(body, criteria, response, call.RequestLine, token, _options)
            : throw AudienceCountsResponse.ReadError(body, criteria, response, call.RequestLine, token, _options);
    }

    /// <summary>Disposes of the <see cref="HttpClient"/>, if it is the client's own.</summary>
    public void Dispose()
    {
        if (_ownsHttpClient)
        {
            _httpClient.Dispose();
        }
    }

    private static HttpClient CreateHttpClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(15),
    });
}
