using System.Net;
using System.Net.Http.Headers;

namespace AudienceTyped;

/// <summary>What all clients of the API share: the address that may get the token, the token, the version, and one call from request to answer.</summary>
internal sealed class ApiSender : IDisposable
{
    private readonly HttpClient _httpClient;
    private readonly bool _ownsHttpClient;
    private readonly AccessTokenProvider _tokens;
    private readonly string _root;

    /// <param name="httpClient">The caller's; null for one of its own.</param>
    /// <param name="tokens">Provides the access token before each call.</param>
    /// <param name="options">Address and version.</param>
    /// <exception cref="ArgumentException">A token may not be sent to the address, or there is no version.</exception>
    public ApiSender(HttpClient? httpClient, AccessTokenProvider tokens, AudienceCountsClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        _tokens = tokens;
        Options = options ?? new AudienceCountsClientOptions();
        if (Options.Version.IsDefault)
        {
            throw new ArgumentException("default(LinkedInVersion) is not a version. Create one with LinkedInVersion.Parse(\"yyyyMM\").", nameof(options));
        }

        Uri baseAddress = Options.BaseAddress ?? httpClient?.BaseAddress ?? AudienceCountsClientOptions.DefaultBaseAddress;
        _root = ApiAddress.Below(baseAddress, resource: "");
        _ownsHttpClient = httpClient is null;
        _httpClient = httpClient ?? new HttpClient(CreateHandler(baseAddress));
    }

    public AudienceCountsClientOptions Options { get; }

    /// <summary>The address of a resource.</summary>
    public string AddressOf(string resource) => _root + resource;

    /// <summary>Sends one request and loads the answer; an answer that is not 200 is an exception.</summary>
    /// <param name="address">The address of the resource.</param>
    /// <param name="query">The query, encoded.</param>
    /// <param name="criteria">What is counted; null if something else is requested.</param>
    /// <param name="maximumAnswerLength">The longest answer, in bytes: what is longer is not an answer of the service.</param>
    /// <param name="read">Reads an answer of 200.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<T> SendAsync<T>(
        string address, string query, TargetingCriteria? criteria, long maximumAnswerLength, Func<ApiExchange, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using HttpRequestMessage request = ApiRequest.Create(address, query, Options.Version);
        request.Version = _httpClient.DefaultRequestVersion;
        request.VersionPolicy = _httpClient.DefaultVersionPolicy;
        AccessToken token = await _tokens.GetAccessTokenAsync(cancellationToken).ConfigureAwait(false);
        if (token.ExpiresAt <= Options.TimeProvider.GetUtcNow())
        {
            throw new InvalidOperationException(
                $"The provider returned an access token that expired at {token.ExpiresAt:u}. Refresh the token, or ask the member to consent again.");
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        ApiCall call = new(_httpClient, address, criteria, token, ApiRequest.Describe(request), maximumAnswerLength);
        using HttpResponseMessage response = await call.SendAsync(request, cancellationToken).ConfigureAwait(false);
        ApiExchange exchange = new()
        {
            Criteria = criteria,
            RequestLine = call.RequestLine,
            Address = address,
            Token = token,
            Options = Options,
            Response = response,
            Body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false),
        };
        return response.StatusCode == HttpStatusCode.OK ? read(exchange) : throw ErrorAnswer.Read(exchange);
    }

    public void Dispose()
    {
        if (_ownsHttpClient)
        {
            _httpClient.Dispose();
        }
    }

    /// <summary>What sends requests that carry the token: it follows no redirects and keeps no cookies.</summary>
    public static SocketsHttpHandler CreateHandler(Uri baseAddress) => new()
    {
        // A proxy would get the token of a request to this machine in clear text. For HTTPS it sees the name of the host and no more.
        UseProxy = !baseAddress.IsLoopback,
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(15),
    };
}
