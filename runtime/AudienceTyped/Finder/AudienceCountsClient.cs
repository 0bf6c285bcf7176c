using AudienceTyped.Shared.Wire;

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
    // An answer has a few hundred bytes.
    private const long MaximumAnswerLength = 1024 * 1024;

    private readonly ApiSender _sender;
    private readonly string _address;

    /// <summary>
    /// Creates a client with an <see cref="HttpClient"/> of its own, which follows no redirects, keeps no cookies and uses the system's proxy for HTTPS only.
    /// </summary>
    /// <param name="tokens">Provides the access token before each call.</param>
    /// <param name="options">Address and version.</param>
    /// <exception cref="ArgumentException">The base address is neither HTTPS nor loopback, or is not only scheme, host, port and path, or ends with the path of
    /// the API.</exception>
    public AudienceCountsClient(AccessTokenProvider tokens, AudienceCountsClientOptions? options = null)
        : this(new ApiSender(httpClient: null, tokens, options))
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
        : this(new ApiSender(httpClient ?? throw new ArgumentNullException(nameof(httpClient)), tokens, options))
    {
    }

    private AudienceCountsClient(ApiSender sender)
    {
        _sender = sender;
        _address = sender.AddressOf("audienceCounts");
    }

    /// <summary>Counts the members that match the criteria. Sends one request and does not retry.</summary>
    /// <param name="criteria">The members to count.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="InvalidOperationException">The criteria include nothing or have an empty any-of, or the provider returned no token or an expired
    /// one.</exception>
    /// <exception cref="LinkedInApiException">The service could not be reached, answered with an error, or did not finish its answer within the time limit
    /// of the <see cref="HttpClient"/>.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> canceled the call.</exception>
    /// <remarks>Exceptions of the token provider, and other exceptions of the caller's message handlers, arrive unchanged.</remarks>
    public async Task<AudienceCount> CountAsync(TargetingCriteria criteria, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        cancellationToken.ThrowIfCancellationRequested();
        return await _sender
            .SendAsync(_address, FinderQuery.Start + criteria.ToRestli(), criteria, MaximumAnswerLength, AudienceCountsResponse.ReadCount, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Disposes the <see cref="HttpClient"/>, if the client created it.</summary>
    public void Dispose() => _sender.Dispose();
}
