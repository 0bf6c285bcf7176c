namespace AudienceTyped.Emulator.Tests;

/// <summary>An emulator and a client of it, over a socket or over the handler.</summary>
internal sealed class TwoWays : IAsyncDisposable
{
    private readonly HttpClient _http;

    private TwoWays(AudienceCountsEmulator emulator, HttpClient http)
    {
        Emulator = emulator;
        _http = http;
        Client = new AudienceCountsClient(http, emulator.AccessTokens, new() { BaseAddress = emulator.BaseAddress });
    }

    /// <summary>The ways, for a theory.</summary>
    public static TheoryData<bool> Ways => [true, false];

    public static TargetingCriteria Germany { get; } = TargetingCriteria.ParseRestli(
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A101282230))))))");

    public static TargetingCriteria France { get; } = TargetingCriteria.ParseRestli(
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A105015875))))))");

    public AudienceCountsEmulator Emulator { get; }

    public AudienceCountsClient Client { get; }

    public static async Task<TwoWays> CreateAsync(bool isSocket, AudienceCountsEmulatorOptions? options = null)
    {
        options ??= new() { TimeProvider = Clock.OfTests() };
        AudienceCountsEmulator emulator = isSocket
            ? await AudienceCountsEmulator.StartAsync(options, TestContext.Current.CancellationToken)
            : new AudienceCountsEmulator(options);
        HttpMessageHandler handler = isSocket ? new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false } : emulator.CreateHandler();
        return new(emulator, new HttpClient(handler));
    }

    /// <summary>A request as a program in any language makes one.</summary>
    public async Task<(int Status, string Body, string? Notice)> GetAsync(
        string? token = null, string query = EmulatorFixture.Query, string path = "audienceCounts", string version = "202609", params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(Emulator.BaseAddress, $"rest/{path}" + (query.Length > 0 ? "?" : "") + query));
        request.Headers.Authorization = new("Bearer", token ?? Emulator.AccessToken);
        request.Headers.Add("LinkedIn-Version", version);
        request.Headers.Add("X-Restli-Protocol-Version", "2.0.0");
        foreach ((string name, string value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using HttpResponseMessage response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return (
            (int)response.StatusCode,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            response.Headers.TryGetValues("X-Emulator", out IEnumerable<string>? notice) ? string.Concat(notice) : null);
    }

    public Task<AudienceCount> CountAsync(TargetingCriteria? criteria = null) =>
        Client.CountAsync(criteria ?? Germany, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _http.Dispose();
        await Emulator.DisposeAsync();
    }
}
