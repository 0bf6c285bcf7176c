using System.Net;

namespace AudienceTyped.Rules.Tests;

/// <summary>Stands for the service, and answers all criteria with a total of 0.</summary>
internal sealed class ZeroService : HttpMessageHandler
{
    /// <summary>What the client says that the 0 means, with some facets or with those of the catalogs in use.</summary>
    public static async Task<AudienceCountStatus> StatusOfAsync(TargetingCriteria criteria, params IReadOnlyList<TargetingFacet> knownFacets)
    {
        using HttpClient httpClient = new(new ZeroService());
        using AudienceCountsClient client = new(
            httpClient,
            AccessTokenProvider.From(static _ => ValueTask.FromResult(new AccessToken("token"))),
            new AudienceCountsClientOptions { KnownFacets = knownFacets.Count == 0 ? null : knownFacets });
        AudienceCount count = await client.CountAsync(criteria, TestContext.Current.CancellationToken);
        Assert.Equal(0, count.Total);
        return count.Status;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"elements":[{"total":0}]}""") });
}
