namespace AudienceTyped.Tests;

public sealed class AudienceCountsAddressTests
{
    [Theory]
    [InlineData("https://api.linkedin.com", "https://api.linkedin.com/rest/audienceCounts")]
    [InlineData("https://api.linkedin.com/", "https://api.linkedin.com/rest/audienceCounts")]
    [InlineData("https://gateway.example:8443/linkedin", "https://gateway.example:8443/linkedin/rest/audienceCounts")]
    [InlineData("https://gateway.example/a/b/", "https://gateway.example/a/b/rest/audienceCounts")]
    [InlineData("http://localhost:5000", "http://localhost:5000/rest/audienceCounts")]
    [InlineData("http://127.0.0.1:5000/x", "http://127.0.0.1:5000/x/rest/audienceCounts")]
    [InlineData("http://[::1]:5000/", "http://[::1]:5000/rest/audienceCounts")]
    public void The_finder_stands_below_the_base_address(string baseAddress, string finder)
    {
        Assert.Equal(finder, AudienceCountsAddress.Below(new Uri(baseAddress)));
    }

    [Theory]
    [InlineData("http://api.linkedin.com", "neither HTTPS nor loopback")]
    [InlineData("http://localhost.example.com", "neither HTTPS nor loopback")]
    [InlineData("http://user:SECRET@example.com/", "neither HTTPS nor loopback")]
    [InlineData("ftp://localhost/", "neither HTTPS nor loopback")]
    [InlineData("file:///tmp/x", "neither HTTPS nor loopback")]
    [InlineData("mailto:SECRET@example.com", "neither HTTPS nor loopback")]
    [InlineData("https://user:SECRET@example.com/", "has a user, a query or a fragment")]
    [InlineData("https://SECRET@example.com/", "has a user, a query or a fragment")]
    [InlineData("https://example.com/?key=SECRET", "has a user, a query or a fragment")]
    [InlineData("https://example.com/#SECRET", "has a user, a query or a fragment")]
    public void An_address_that_a_token_must_not_go_to_is_refused(string baseAddress, string reason)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => AudienceCountsAddress.Below(new Uri(baseAddress)));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_address_is_refused()
    {
        Assert.Contains("neither HTTPS nor loopback", Assert.Throws<ArgumentException>(() => AudienceCountsAddress.Below(new Uri("rest/x", UriKind.Relative))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_client_takes_its_own_address_then_that_of_the_http_client_then_linkedins()
    {
        var tokens = StubHandler.TokenProvider("t");
        using HttpClient plain = new() { BaseAddress = new Uri("http://example.com/") };
        using HttpClient unset = new();

        Assert.Throws<ArgumentException>(() => new AudienceCountsClient(plain, tokens));
        using AudienceCountsClient overridden = new(plain, tokens, new AudienceCountsClientOptions { BaseAddress = new Uri("https://example.com/") });
        using AudienceCountsClient standard = new(unset, tokens);
        Assert.Throws<ArgumentException>(() => new AudienceCountsClient(tokens, new AudienceCountsClientOptions { BaseAddress = new Uri("http://example.com") }));
    }

    [Fact]
    public void What_a_client_needs_must_be_given()
    {
        using HttpClient httpClient = new();
        var tokens = StubHandler.TokenProvider("t");

        Assert.Throws<ArgumentNullException>(() => new AudienceCountsClient(null!, tokens));
        Assert.Throws<ArgumentNullException>(() => new AudienceCountsClient(httpClient, null!));
        Assert.Throws<ArgumentNullException>(() => new AudienceCountsClient((AccessTokenProvider)null!));
        Assert.Contains("default(LinkedInVersion)", Assert.Throws<ArgumentException>(() => new AudienceCountsClient(httpClient, tokens, new AudienceCountsClientOptions { Version = default })).Message, StringComparison.Ordinal);
    }
}
