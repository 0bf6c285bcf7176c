using System.Runtime.CompilerServices;

namespace AudienceTyped;

/// <summary>
/// Asks LinkedIn which facets there are, and which values: from a name to a URN, and from a URN to its name.
/// It can be used from many threads at once; create one and keep it.
/// </summary>
/// <remarks>
/// Sources: Ad Targeting Facets and Ad Targeting Entities, learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting.
/// The calls need the permissions of a count. An answer that contradicts itself is an exception; no value is left out without one.
/// </remarks>
/// <example>
/// <code>
/// using TargetingEntitiesClient entities = new(AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_ACCESS_TOKEN"));
/// foreach (FoundEntity&lt;Skill&gt; skill in await entities.SearchAsync(Facet.Skills, "kub"))
/// {
///     Console.WriteLine(skill);
/// }
/// </code>
/// </example>
public partial class TargetingEntitiesClient : IDisposable
{
    // A page of 10,000 values has about 2 MB.
    private const long MaximumAnswerLength = 32 * 1024 * 1024;

    // Batches of 100 are known to be answered.
    private const int BatchSize = 50;

    // Null in a test's class that overrides the methods.
    private readonly ApiSender? _sender;
    private readonly string _locale = "";

    /// <summary>
    /// Creates a client with an <see cref="HttpClient"/> of its own, which follows no redirects, keeps no cookies and uses the system's proxy for HTTPS only.
    /// </summary>
    /// <param name="tokens">Provides the access token before each call.</param>
    /// <param name="options">Address and version, the same as for counts.</param>
    /// <param name="locale">The language and country of the names: <c>en_US</c>.</param>
    /// <exception cref="ArgumentException">The base address is neither HTTPS nor loopback, or is not only scheme, host, port and path, or ends with the path of
    /// the API; or the locale is not a language and a country.</exception>
    public TargetingEntitiesClient(AccessTokenProvider tokens, AudienceCountsClientOptions? options = null, string locale = "en_US")
        : this(new ApiSender(httpClient: null, tokens, options), locale)
    {
    }

    /// <summary>Creates a client that uses the caller's <see cref="HttpClient"/>, and does not dispose it.</summary>
    /// <param name="httpClient">
    /// It should not follow redirects (<see cref="HttpClientHandler.AllowAutoRedirect"/>): an answer that arrives through a redirect is rejected.
    /// For an address on loopback it should use no proxy (<see cref="HttpClientHandler.UseProxy"/>): the proxy would get the token in clear text.
    /// </param>
    /// <param name="tokens">Provides the access token before each call.</param>
    /// <param name="options">Address and version, the same as for counts.</param>
    /// <param name="locale">The language and country of the names: <c>en_US</c>.</param>
    /// <exception cref="ArgumentException">The base address is neither HTTPS nor loopback, or is not only scheme, host, port and path, or ends with the path of
    /// the API; or the locale is not a language and a country.</exception>
    public TargetingEntitiesClient(HttpClient httpClient, AccessTokenProvider tokens, AudienceCountsClientOptions? options = null, string locale = "en_US")
        : this(new ApiSender(httpClient ?? throw new ArgumentNullException(nameof(httpClient)), tokens, options), locale)
    {
    }

    /// <summary>Creates a client that sends nothing, for a test's class that overrides the methods.</summary>
    protected TargetingEntitiesClient()
    {
    }

    private TargetingEntitiesClient(ApiSender sender, string locale)
    {
        _sender = sender;
        _locale = EntityLocale.ToParameter(locale);
    }

    private ApiSender Sender => _sender ?? throw new InvalidOperationException(
        "The client was created by the constructor for tests, and the method that was called is not overridden.");

    /// <summary>The facets that the service has, with the ways in which their values can be found. One call.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="LinkedInAuthenticationException">The provider returned no token or an expired one, or the service rejected the token.</exception>
    /// <exception cref="LinkedInApiException">The service could not be reached, answered with an error or with something else than facets.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> canceled the call.</exception>
    public virtual Task<IReadOnlyList<ListedFacet>> GetFacetsAsync(CancellationToken cancellationToken = default) =>
        Sender.SendAsync(CreateQuery("adTargetingFacets", "list_facets", text: ""), FacetList.Read, cancellationToken);

    /// <summary>
    /// All values of a facet. The first arrives when the last page has been read, so that nobody works with a part of them: a list that is not whole,
    /// by what the service says of it, is an exception.
    /// </summary>
    /// <param name="facet">The facet. <see cref="ListedFacet.CanList"/> says whether the service lists its values.</param>
    /// <param name="options">Page size and limit of calls; null for the defaults.</param>
    /// <param name="progress">Receives a report after each page.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="InvalidOperationException">The list has more pages than <see cref="EntityListingOptions.MaximumCalls"/> allows.</exception>
    /// <exception cref="LinkedInAuthenticationException">The provider returned no token or an expired one, or the service rejected the token.</exception>
    /// <exception cref="LinkedInApiException">The service could not be reached, answered with an error, sent a page twice, or fewer values than it
    /// announced.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> canceled a call.</exception>
    public virtual async IAsyncEnumerable<FoundEntity> GetEntitiesAsync(
        TargetingFacet facet,
        EntityListingOptions? options = null,
        IProgress<EntityListingProgress>? progress = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (FoundEntity entity in (await ReadAllAsync(facet, options, progress, cancellationToken).ConfigureAwait(false)).Entities)
        {
            yield return entity;
        }
    }

    /// <summary>The first values of a facet that a text finds: values with a word that begins with it. One call.</summary>
    /// <param name="facet">The facet. <see cref="ListedFacet.CanSearch"/> says whether the service searches its values.</param>
    /// <param name="text">The beginning of a name.</param>
    /// <param name="count">How many values at most.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// The values, best first as the service sees it. A value can be a page that no longer exists: ask <c>ResolveAsync</c> before you use one.
    /// </returns>
    /// <exception cref="ArgumentException">The text is empty, or the count is not positive.</exception>
    /// <exception cref="LinkedInAuthenticationException">The provider returned no token or an expired one, or the service rejected the token.</exception>
    /// <exception cref="LinkedInApiException">The service could not be reached, or answered with an error.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> canceled the call.</exception>
    public virtual async Task<IReadOnlyList<FoundEntity>> SearchAsync(
        TargetingFacet facet, string text, int count = 20, CancellationToken cancellationToken = default)
    {
        return (await AskForTextAsync(facet, text, count, cancellationToken).ConfigureAwait(false)).Entities;
    }

    /// <summary>Values that are similar to others, as the service sees it. One call.</summary>
    /// <param name="facet">The facet. <see cref="ListedFacet.CanFindSimilar"/> says whether the service has such values.</param>
    /// <param name="values">The values.</param>
    /// <param name="count">How many values at most.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">There are no values, one is the default value, or the count is not positive.</exception>
    /// <exception cref="LinkedInAuthenticationException">The provider returned no token or an expired one, or the service rejected the token.</exception>
    /// <exception cref="LinkedInApiException">The service could not be reached, or answered with an error.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> canceled the call.</exception>
    public virtual async Task<IReadOnlyList<FoundEntity>> GetSimilarAsync(
        TargetingFacet facet, IEnumerable<Urn> values, int count = 20, CancellationToken cancellationToken = default)
    {
        return (await AskForSimilarAsync(facet, values, count, cancellationToken).ConfigureAwait(false)).Entities;
    }

    /// <summary>What the service calls URNs, and which of them it does not know. One call for each 50, and one more where some are missing.</summary>
    /// <param name="urns">The URNs, of any entity types. One that is listed twice is requested once.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="ArgumentException">A URN is the default value.</exception>
    /// <exception cref="LinkedInAuthenticationException">The provider returned no token or an expired one, or the service rejected the token.</exception>
    /// <exception cref="LinkedInApiException">The service could not be reached, answered with an error or with URNs that were not asked for.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> canceled a call.</exception>
    public virtual async Task<ResolvedEntities> ResolveAsync(IEnumerable<Urn> urns, CancellationToken cancellationToken = default)
    {
        Urn[] asked = RequireUrns(urns);
        Dictionary<Urn, FoundEntity> found = [];
        foreach (Urn[] batch in asked.Chunk(BatchSize))
        {
            // What is missing is requested again as long as an answer has something: the service may cut an answer, as it cuts pages.
            Urn[] open = batch;
            while (open.Length > 0 && await AddNamesAsync(open, found, cancellationToken).ConfigureAwait(false))
            {
                open = [.. open.Where(urn => !found.ContainsKey(urn))];
            }
        }

        return new([.. asked.Where(found.ContainsKey).Select(urn => found[urn])], [.. asked.Where(urn => !found.ContainsKey(urn))]);
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

    private Task<EntityPage> AskForTextAsync(TargetingFacet facet, string text, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facet);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return AskAsync("search_entities", EntityQueries.OfText(facet, text, _locale, count), cancellationToken);
    }

    private Task<EntityPage> AskForSimilarAsync(
        TargetingFacet facet, IEnumerable<Urn> values, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facet);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        Urn[] urns = RequireUrns(values);
        return urns.Length == 0
            ? throw new ArgumentException("At least one value is needed.", nameof(values))
            : AskAsync("find_similar_entities", EntityQueries.OfSimilar(facet, urns, _locale, count), cancellationToken);
    }

    // Returns whether the answer has anything.
    private async Task<bool> AddNamesAsync(Urn[] urns, Dictionary<Urn, FoundEntity> found, CancellationToken cancellationToken)
    {
        EntityPage page = await AskAsync("resolve_entities", EntityQueries.OfUrns(urns, _locale), cancellationToken).ConfigureAwait(false);
        foreach (FoundEntity entity in page.Entities)
        {
            if (!urns.Contains(entity.Urn))
            {
                throw page.Call.Refuse($"the list has {entity.Urn}, which was not asked for");
            }

            // A value of several facets is answered once for each.
            if (!found.TryAdd(entity.Urn, entity) && found[entity.Urn].Name != entity.Name)
            {
                throw page.Call.Refuse($"the list gives {entity.Urn} two names");
            }
        }

        return page.Entities.Count > 0;
    }

    private Task<EntityPage> ReadAllAsync(
        TargetingFacet facet, EntityListingOptions? options, IProgress<EntityListingProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facet);
        options ??= new();
        options.Check();
        EntityListing listing = new((start, count, token) => AskAsync("list_entities", EntityQueries.OfFacet(facet, _locale, start, count), token), options);
        return listing.ReadAsync(progress, cancellationToken);
    }

    private static Urn[] RequireUrns(IEnumerable<Urn> urns)
    {
        ArgumentNullException.ThrowIfNull(urns);
        Urn[] all = [.. urns.Distinct()];
        return Array.Exists(all, static urn => urn.IsDefault) ? throw new ArgumentException("A URN is the default value, which is none.", nameof(urns)) : all;
    }

    private Task<EntityPage> AskAsync(string operation, string query, CancellationToken cancellationToken) =>
        Sender.SendAsync(CreateQuery("adTargetingEntities", operation, query), EntityPage.Read, cancellationToken);

    private ApiQuery CreateQuery(string resource, string operation, string text)
    {
        LinkedInCall call = new(resource, operation) { Version = Sender.Options.Version, IsTunnelled = ApiRequest.IsTunnelled(text.Length) };
        return ApiQuery.Of(call, Sender.AddressOf(resource), text, MaximumAnswerLength);
    }
}
