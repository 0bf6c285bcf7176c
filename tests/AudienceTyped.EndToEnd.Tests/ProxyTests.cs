using System.Net;

namespace AudienceTyped.EndToEnd.Tests;

/// <summary>What a proxy of the machine sees. Its setting belongs to the whole process, so these tests run alone.</summary>
[Collection(nameof(ProxyTests))]
[CollectionDefinition(nameof(ProxyTests), DisableParallelization = true)]
public sealed class ProxyTests : IDisposable
{
    private static readonly TargetingCriteria _criteria = Facet.Skills.Is(Skill.Engineering);

    private readonly IWebProxy _before = HttpClient.DefaultProxy;

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task A_request_to_this_machine_does_not_pass_a_proxy(string host)
    {
        await using RawServer proxy = new(RawServer.Answer("200 OK", """{"elements":[{"total":990000000}]}"""));
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        HttpClient.DefaultProxy = new ProxyOfEverything(proxy.BaseAddress);
        using AudienceCountsClient client = new(emulator.AccessTokens, new() { BaseAddress = new UriBuilder(emulator.BaseAddress) { Host = host }.Uri });

        AudienceCount count = await client.CountAsync(_criteria, TestContext.Current.CancellationToken);

        Assert.NotEqual(990_000_000, count.Total);
        Assert.Empty(proxy.Requests);
    }

    [Fact]
    public async Task A_proxy_sees_the_host_of_an_https_request_and_no_token()
    {
        await using RawServer proxy = new(RawServer.Answer("407 Proxy Authentication Required", "", "Proxy-Authenticate: Basic realm=\"proxy\"\r\n"));
        HttpClient.DefaultProxy = new ProxyOfEverything(proxy.BaseAddress);
        using AudienceCountsClient client = Clients.For(new Uri("https://linkedin.example/"));

        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(
            () => client.CountAsync(_criteria, TestContext.Current.CancellationToken));

        Assert.Contains("The proxy requires a user name and a password.", exception.Message, StringComparison.Ordinal);
        Assert.All(proxy.Requests, static request => Assert.StartsWith("CONNECT linkedin.example:443 ", request, StringComparison.Ordinal));
        Assert.NotEmpty(proxy.Requests);
        Assert.DoesNotContain(
            proxy.Requests,
            static request => request.Contains("Authorization: Bearer", StringComparison.OrdinalIgnoreCase)
                || request.Contains(Clients.Token, StringComparison.Ordinal));
    }

    public void Dispose() => HttpClient.DefaultProxy = _before;

    // As the environment variables all_proxy and http_proxy do, it takes loopback addresses too.
    private sealed class ProxyOfEverything(Uri address) : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri GetProxy(Uri destination) => address;

        public bool IsBypassed(Uri host) => false;
    }
}
