using System.Net;

namespace AudienceTyped;

/// <summary>What all clients of the API share: the address that may get the token, the token, the version, and one call from request to answer.</summary>
internal sealed class ApiSender : IDisposable
{
    private readonly HttpClient _httpClient;
    private readonly bool _ownsHttpClient;
    private readonly AccessTokenProvider _tokens;
    private readonly string _root;
    private readonly Uri _server;
    private readonly string _product;

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
        _server = baseAddress;
        Metrics = ClientMetrics.Of(Options.MeterFactory);
        _ownsHttpClient = httpClient is null;
        _httpClient = httpClient ?? new HttpClient(CreateHandler(baseAddress));
        _product = ProductHeader.Of(_httpClient);
    }

    public AudienceCountsClientOptions Options { get; }

    public ClientMetrics Metrics { get; }

    /// <summary>The address of a resource.</summary>
    public string AddressOf(string resource) => _root + resource;

    /// <summary>Makes a call through the policies, and reads its answer; an answer that is not 200 is an exception.</summary>
    /// <param name="query">What to send.</param>
    /// <param name="read">Reads an answer of 200.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<T> SendAsync<T>(ApiQuery query, Func<ApiExchange, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var report = CallReport.Start(query.Call, _server, Options, Metrics);
        try
        {
            LinkedInAnswer answer = await RunPolicies(query, cancellationToken).ConfigureAwait(false);
            T result = read(new(query.Call, Options, answer));
            report.Succeed(answer);
            return result;
        }
        catch (Exception exception)
        {
            report.Fail(exception);
            throw;
        }
    }

    public void Dispose()
    {
        if (_ownsHttpClient)
        {
            _httpClient.Dispose();
        }
    }

    private Task<LinkedInAnswer> RunPolicies(ApiQuery query, CancellationToken cancellationToken) => Options.Policies.Count == 0
        ? SendWithTokenAsync(query, cancellationToken)
        : Run(Options.Policies, 0, query.Call, token => SendWithTokenAsync(query, token), cancellationToken);

    private Task<LinkedInAnswer> RunRequestPolicies(ApiQuery query, AccessToken token, CancellationToken cancellationToken) =>
        Options.RequestPolicies.Count == 0
            ? SendRequestAsync(query, token, cancellationToken)
            : Run(Options.RequestPolicies, 0, query.Call, cancellation => SendRequestAsync(query, token, cancellation), cancellationToken);

    private static Task<LinkedInAnswer> Run(
        IReadOnlyList<LinkedInCallPolicy> policies,
        int index,
        LinkedInCall call,
        Func<CancellationToken, Task<LinkedInAnswer>> last,
        CancellationToken cancellationToken) => index == policies.Count
            ? last(cancellationToken)
            : policies[index].SendAsync(call, token => Run(policies, index + 1, call, last, token), cancellationToken);

    // Another token cures a 401 if the provider has one; the same one would be rejected again.
    private async Task<LinkedInAnswer> SendWithTokenAsync(ApiQuery query, CancellationToken cancellationToken)
    {
        AccessToken token = await GetTokenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await RunRequestPolicies(query, token, cancellationToken).ConfigureAwait(false);
        }
        catch (LinkedInAuthenticationException exception) when (exception.StatusCode == HttpStatusCode.Unauthorized)
        {
            Options.Observer?.TokenRejected(query.Call);
            _tokens.Reject(token);
            AccessToken other = await GetTokenAsync(cancellationToken).ConfigureAwait(false);
            if (other == token)
            {
                throw;
            }

            token = other;
        }

        return await RunRequestPolicies(query, token, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<AccessToken> GetTokenAsync(CancellationToken cancellationToken) =>
        (await _tokens.GetAccessTokenAsync(cancellationToken).ConfigureAwait(false)).RequireValidAt(Options.TimeProvider.GetUtcNow());

    private async Task<LinkedInAnswer> SendRequestAsync(ApiQuery query, AccessToken token, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = ApiRequest.Create(query);
        request.Version = _httpClient.DefaultRequestVersion;
        request.VersionPolicy = _httpClient.DefaultVersionPolicy;
        request.Headers.TryAddWithoutValidation("Authorization", token.HeaderValue);
        request.Headers.TryAddWithoutValidation(ProductHeader.Name, _product);
        RequestLineText line = ApiRequest.Describe(request);
        Options.Observer?.RequestSending(query.Call, line.ToString());
        if (query.Call.IsTunnelled)
        {
            Metrics.CountTunnelled(query.Call.Resource);
        }

        try
        {
            return await new ApiCall(_httpClient, query, Options, token, line).SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (LinkedInQuotaException exception)
        {
            Metrics.CountRefusal(query.Call.Resource, exception.Window switch
            {
                QuotaWindow.Second => "second",
                QuotaWindow.Minute => "minute",
                _ => "day",
            });
            throw;
        }
    }

    // A proxy would get the token of a request to this machine in clear text. For HTTPS it sees the name of the host and no more.
    internal static SocketsHttpHandler CreateHandler(Uri address) => new()
    {
        UseProxy = !address.IsLoopback,
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(15),
    };
}
