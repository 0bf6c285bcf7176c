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
public class AudienceCountsClient : IDisposable
{
    // An answer has a few hundred bytes.
    private const long MaximumAnswerLength = 1024 * 1024;

    // What a raw request asks for is not known.
    private const long MaximumRawAnswerLength = 32 * MaximumAnswerLength;

    private const string Resource = "audienceCounts";

    // Null in a test's class that overrides the methods.
    private readonly ApiSender? _sender;
    private readonly string _address = "";
    private readonly string _addressToCriteria = "";

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

    /// <summary>Creates a client that sends nothing, for a test's class that overrides the methods.</summary>
    protected AudienceCountsClient()
    {
    }

    private AudienceCountsClient(ApiSender sender)
    {
        _sender = sender;
        _address = sender.AddressOf(Resource);
        _addressToCriteria = $"{_address}?{FinderQuery.Start}";
    }

    private ApiSender Sender => _sender ?? throw new InvalidOperationException(
        "The client was created by the constructor for tests, and the method that was called is not overridden.");

    /// <summary>
    /// Counts the members that match the criteria. Sends one request and does not retry, save once with another token after a 401. Sends none
    /// if the criteria break a rule, or if nobody can match them (<see cref="AudienceCountsClientOptions.ValidateBeforeSending"/>).
    /// </summary>
    /// <param name="criteria">The members to count.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="InvalidOperationException">The criteria include nothing or have an empty any-of, and are not validated before.</exception>
    /// <exception cref="LinkedInRefusedRequestException">The criteria break a rule, or the service rejected them.</exception>
    /// <exception cref="LinkedInAuthenticationException">The provider returned no token or an expired one, or the service rejected the token.</exception>
    /// <exception cref="LinkedInApiException">The service could not be reached, answered with an error, or did not finish its answer within the time limit
    /// of the <see cref="HttpClient"/>. Subclasses say what can be done.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> canceled the call.</exception>
    /// <remarks>Exceptions of the token provider, and other exceptions of the caller's message handlers, arrive unchanged.</remarks>
    public virtual async Task<AudienceCount> CountAsync(TargetingCriteria criteria, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        cancellationToken.ThrowIfCancellationRequested();
        AudienceCountsClientOptions options = Sender.Options;
        if (FindKnown(criteria, options) is { } known)
        {
            return known;
        }

        int length = FinderQuery.Start.Length + CriteriaRestliWriter.GetLength(criteria);
        LinkedInCall call = new(Resource, LinkedInCall.Count) { Criteria = criteria, Version = options.Version, IsTunnelled = ApiRequest.IsTunnelled(length) };
        string target = CriteriaRestliWriter.Write(criteria, call.IsTunnelled ? FinderQuery.Start : _addressToCriteria);
        AudienceCount count = await Sender
            .SendAsync(new(call, _address, target, MaximumAnswerLength), AudienceCountsResponse.ReadCount, cancellationToken)
            .ConfigureAwait(false);
        if (count.Status == AudienceCountStatus.BelowThreshold)
        {
            Sender.Metrics.CountBelowThreshold();
        }

        return count;
    }

    /// <summary>Whether criteria would be refused or answered without a request; neither if the service would be asked. Sends nothing.</summary>
    internal (bool IsRefused, bool IsNobody) LookBeforeSending(TargetingCriteria criteria)
    {
        AudienceCountsClientOptions options = _sender?.Options ?? new();
        return options.ValidateBeforeSending ? CriteriaPreflight.Look(criteria, options) : (false, false);
    }

    /// <summary>
    /// Sends a GET request of your own to a resource of the API, under the same address, headers, token, policies, errors and limits as a count.
    /// A query above 4,000 characters is sent in the body of a POST, as LinkedIn documents it.
    /// </summary>
    /// <param name="resourceQuery">
    /// The resource and its query below <c>/rest/</c>, percent-encoded: <c>adSupplyForecasts?q=criteriaV2&amp;…</c>. A secret does not belong in it.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer, which is not interpreted.</returns>
    /// <exception cref="ArgumentException">The text is not a resource below <c>/rest/</c> with a query.</exception>
    /// <exception cref="LinkedInApiException">The service could not be reached, or did not answer 200.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> canceled the call.</exception>
    /// <example>
    /// <code>
    /// using AudienceCountsClient client = new(AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_ACCESS_TOKEN"));
    /// LinkedInAnswer answer = await client.SendAsync("adTargetingFacets");
    /// Console.WriteLine(answer.ReadText());
    /// </code>
    /// </example>
    public virtual async Task<LinkedInAnswer> SendAsync(string resourceQuery, CancellationToken cancellationToken = default)
    {
        ResourceQuery query = ResourceQuery.Parse(resourceQuery);
        LinkedInCall call = new(query.Resource, "send")
        {
            Criteria = query.FindCriteria(),
            Version = Sender.Options.Version,
            IsTunnelled = ApiRequest.IsTunnelled(query.Text.Length),
        };
        var sent = ApiQuery.Of(call, Sender.AddressOf(query.Path), query.Text, MaximumRawAnswerLength);
        return await Sender.SendAsync(sent, static exchange => exchange.Answer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Disposes the <see cref="HttpClient"/>, if the client created it.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the <see cref="HttpClient"/>, if the client created it.</summary>
    /// <param name="disposing">Whether <see cref="Dispose()"/> was called.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _sender?.Dispose();
        }
    }

    private static AudienceCount? FindKnown(TargetingCriteria criteria, AudienceCountsClientOptions options)
    {
        if (!options.ValidateBeforeSending)
        {
            return null;
        }

        try
        {
            AudienceCount? known = CriteriaPreflight.FindAnswer(criteria, options);
            if (known is not null)
            {
                options.Observer?.CountKnown(criteria);
            }

            return known;
        }
        catch (LinkedInRefusedRequestException exception)
        {
            options.Observer?.CriteriaRefused(criteria, exception);
            throw;
        }
    }
}
