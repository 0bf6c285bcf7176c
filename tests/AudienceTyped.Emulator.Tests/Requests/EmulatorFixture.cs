using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace AudienceTyped.Emulator.Tests;

/// <summary>One emulator in explain mode for a class of tests, and a client that knows how to ask it.</summary>
public sealed class EmulatorFixture : IAsyncLifetime
{
    public const string RefusedToken = "refused-token";

    /// <summary>Germany and the skill A.</summary>
    public const string Criteria =
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A2))),(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))";

    public const string Query = "q=targetingCriteriaV2&targetingCriteria=" + Criteria;

    private AudienceCountsEmulator? _emulator;

    public AudienceCountsEmulator Emulator => _emulator!;

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync() => _emulator = await AudienceCountsEmulator.StartAsync(
        new AudienceCountsEmulatorOptions
        {
            Facets = SmallCatalog.Facets,
            Explain = true,
            RefusedTokens = [RefusedToken],
            NewestVersion = "202612",
            TimeProvider = Clock.OfTests(),
        });

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Emulator.DisposeAsync();
    }

    public HttpRequestMessage Get(string query = Query, string path = "rest/audienceCounts")
    {
        HttpRequestMessage request = new(HttpMethod.Get, new Uri(Emulator.BaseAddress, path + "?" + query));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Emulator.AccessToken);
        request.Headers.Add("LinkedIn-Version", "202609");
        request.Headers.Add("X-Restli-Protocol-Version", "2.0.0");
        return request;
    }

    public HttpRequestMessage Tunnel(string body = Query, string query = "", string? contentType = "application/x-www-form-urlencoded", string? method = "GET")
    {
        HttpRequestMessage request = Get(query);
        request.Method = HttpMethod.Post;
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
        {
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        if (method is not null)
        {
            request.Headers.Add("X-HTTP-Method-Override", method);
        }

        return request;
    }

    public HttpRequestMessage GetCriteria(string criteria) => Get("q=targetingCriteriaV2&targetingCriteria=" + criteria);

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using (request)
        using (HttpResponseMessage response = await Client.SendAsync(request, TestContext.Current.CancellationToken))
        {
            string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return new Answer((int)response.StatusCode, body, response.Headers);
        }
    }
}

/// <summary>What came back.</summary>
public sealed record Answer(int Status, string Text, HttpResponseHeaders Headers)
{
    public JsonElement Json => JsonElement.Parse(Text);

    public long Total => Json.GetProperty("elements")[0].GetProperty("total").GetInt64();

    public JsonElement InputError => Json.GetProperty("errorDetails").GetProperty("inputErrors")[0];

    public string? ErrorCode => InputError.GetProperty("code").GetString();

    public string? FieldPath => InputError.GetProperty("input").GetProperty("inputPath").GetProperty("fieldPath").GetString();

    public string Reason => Json.GetProperty("explanation").GetProperty("reason").GetString()!;

    public int Offset => Json.GetProperty("explanation").GetProperty("offset").GetInt32();

    /// <summary>The body without the emulator's own explanation.</summary>
    public string WithoutExplanation => Text.IndexOf(",\"explanation\"", StringComparison.Ordinal) is >= 0 and var start ? Text[..start] + "}" : Text;
}
