using System.Net;
using System.Net.Http.Headers;

namespace AudienceTyped;

/// <summary>Asks LinkedIn how many members match targeting criteria. It can be used from many threads at once; create one and keep it.</summary>
/// <remarks>Source: Audience Counts, learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting/audience-counts.</remarks>
/// <example>
/// <code>
/// using AudienceCountsClient client = new(AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_ACCESS_TOKEN"));
/// AudienceCount count = await client.CountAsync(Facet.Locations.Is(Geo.Germany));
/// Console.WriteLine($"{count.Status}: {count}");
/// </code>
/// </example>
public sealed class AudienceCountsClient : IDisposable
{
    private readonly HttpClient _httpClient;
    private readonly bool _ownsHttpClient;
    private readonly AccessTokenProvider _tokens;
    private readonly AudienceCountsClientOptions _options;
    private readonly string _address;

    /// <summary>
    /// Creates a client with an <see cref="HttpClient"/> of its own, which follows no redirects, keeps no cookies and uses the system's proxy for HTTPS only.
    /// </summary>
    /// <param name="tokens">Provides the access token before each call.</param>
    /// <param name="options">Address and version.</param>
    /// <exception cref="ArgumentException">The base address is neither HTTPS nor loopback, or is not only scheme, host, port and path, or ends with the path of
    /// the API.</exception>
    public AudienceCountsClient(AccessTokenProvider tokens, AudienceCountsClientOptions? options = null)
        : this(CreateHttpClient(options?.BaseAddress), ownsHttpClient: true, tokens, options)
    {
    }

    /// <summary>Creates a client that uses the caller's <see cref="HttpClient"/>, and does not dispose it.</summary>
    /// <param name="httpClient">
    /// It should not follow redirects (<see cref="HttpClientHandler.AllowAutoRedirect"/>): an answer that arrives through a redirect is rejected.
    /// For an address on loopback it should use no proxy (<see cref="HttpClientHandler.UseProxy"/>): the proxy would get the token in clear text.
    /// </param>
    /// <param name="tokens">Provides the access token before each call.</param>
    /// <param name="options">Address and version.</param>
    /// <exception cref="ArgumentException">The base address is neither HTTPS nor loopback, or is not only scheme, host, port and path, or ends with the path of
    /// the API.</exception>
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
        _address = AudienceCountsAddress.Below(_options.BaseAddress ?? httpClient.BaseAddress ?? AudienceCountsClientOptions.DefaultBaseAddress);
        if (_options.Version.IsDefault)
        {
            throw new ArgumentException("default(LinkedInVersion) is not a version. Create one with LinkedInVersion.Parse(\"yyyyMM\").", nameof(options));
        }
    }

    /// <summary>Counts the members that match the criteria. Sends one request and does not retry.</summary>
    /// <param name="criteria">The members to count.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="InvalidOperationException">The criteria include nothing or have an empty any-of, or the provider returned no token or an expired
    /// one.</exception>
    /// <exception cref="AudienceCountsException">The service could not be reached, answered with an error, or did not finish its answer within the time limit
    /// of the <see cref="HttpClient"/>.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> canceled the call.</exception>
    /// <remarks>Exceptions of the token provider, and other exceptions of the caller's message handlers, arrive unchanged.</remarks>
    public async Task<AudienceCount> CountAsync(TargetingCriteria criteria, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        cancellationToken.ThrowIfCancellationRequested();
        using HttpRequestMessage request = AudienceCountsRequest.Create(_address, criteria, _options.Version);
        request.Version = _httpClient.DefaultRequestVersion;
        request.VersionPolicy = _httpClient.DefaultVersionPolicy;
        AccessToken token = await _tokens.GetAccessTokenAsync(cancellationToken).ConfigureAwait(false);
        if (token.ExpiresAt <= _options.TimeProvider.GetUtcNow())
        {
            throw new InvalidOperationException(
                $"The provider returned an access token that expired at {token.ExpiresAt:u}. Refresh the token, or ask the member to consent again.");
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        AudienceCountsCall call = new(_httpClient, _address, criteria, token, AudienceCountsRequest.Describe(request));
        using HttpResponseMessage response = await call.SendAsync(request, cancellationToken).ConfigureAwait(false);
        AudienceCountsExchange exchange = new()
        {
            Criteria = criteria,
            RequestLine = call.RequestLine,
            Address = _address,
            Token = token,
            Options = _options,
            Response = response,
            Body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false),
        };
        return response.StatusCode == HttpStatusCode.OK
            ? AudienceCountsResponse.ReadCount(exchange)
            : throw AudienceCountsResponse.ReadError(exchange);
    }

    /// <summary>Disposes the <see cref="HttpClient"/>, if the client created it.</summary>
    public void Dispose()
    {
        if (_ownsHttpClient)
        {
            _httpClient.Dispose();
        }
    }

    // A proxy would get the token of a request to this machine in clear text. For HTTPS it sees the name of the host and no more.
    private static HttpClient CreateHttpClient(Uri? baseAddress) => new(new SocketsHttpHandler
    {
        UseProxy = baseAddress is not { IsAbsoluteUri: true, IsLoopback: true },
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(15),
    });
}
