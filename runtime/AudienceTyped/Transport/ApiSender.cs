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

    /// <summary>Makes a call through the policies, and reads its answer; an answer that is not 200 is an exception.</summary>
    /// <param name="query">What to send.</param>
    /// <param name="read">Reads an answer of 200.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<T> SendAsync<T>(ApiQuery query, Func<ApiExchange, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        LinkedInAnswer answer = await Run(Options.Policies, 0, query.Call, token => SendWithTokenAsync(query, token), cancellationToken).ConfigureAwait(false);
        return read(new(query.Call, Options, answer));
    }

    public void Dispose()
    {
        if (_ownsHttpClient)
        {
            _httpClient.Dispose();
        }
    }

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
            return await SendRequestAsync(query, token, cancellationToken).ConfigureAwait(false);
        }
        catch (LinkedInAuthenticationException exception) when (exception.StatusCode == HttpStatusCode.Unauthorized)
        {
            _tokens.Reject(token);
            AccessToken other = await GetTokenAsync(cancellationToken).ConfigureAwait(false);
            if (other == token)
            {
                throw;
            }

            token = other;
        }

        return await SendRequestAsync(query, token, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<AccessToken> GetTokenAsync(CancellationToken cancellationToken) =>
        (await _tokens.GetAccessTokenAsync(cancellationToken).ConfigureAwait(false)).RequireValidAt(Options.TimeProvider.GetUtcNow());

    private Task<LinkedInAnswer> SendRequestAsync(ApiQuery query, AccessToken token, CancellationToken cancellationToken) =>
        Run(Options.RequestPolicies, 0, query.Call, cancellation => SendOnceAsync(query, token, cancellation), cancellationToken);

    private async Task<LinkedInAnswer> SendOnceAsync(ApiQuery query, AccessToken token, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = ApiRequest.Create(query.Address, query.Text, Options.Version);
        request.Version = _httpClient.DefaultRequestVersion;
        request.VersionPolicy = _httpClient.DefaultVersionPolicy;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        string requestLine = ApiRequest.Describe(request);
        ApiCall call = new(_httpClient, query, Options, token, requestLine);
        using HttpResponseMessage response = await call.SendAsync(request, cancellationToken).ConfigureAwait(false);
        byte[] body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.OK
            ? new LinkedInAnswer(AnswerTexts.WithoutMark(body))
            {
                AsOf = AnswerHead.FindTime(response.Headers, Options.TimeProvider),
                RequestId = AnswerHead.FindRequestId(response.Headers, token),
                RequestLine = requestLine,
                Token = token,
            }
            : throw ErrorAnswer.Read(new()
            {
                Query = query,
                Options = Options,
                Token = token,
                RequestLine = requestLine,
                Response = response,
                Body = body,
            });
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
