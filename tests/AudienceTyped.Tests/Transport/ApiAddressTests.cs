namespace AudienceTyped.Tests;

public sealed class ApiAddressTests
{
    [Theory]
    [InlineData("https://api.linkedin.com", "https://api.linkedin.com/rest/audienceCounts")]
    [InlineData("https://api.linkedin.com/", "https://api.linkedin.com/rest/audienceCounts")]
    [InlineData("https://gateway.example:8443/linkedin", "https://gateway.example:8443/linkedin/rest/audienceCounts")]
    [InlineData("https://gateway.example/a/b/", "https://gateway.example/a/b/rest/audienceCounts")]
    [InlineData("https://gateway.example/v2/linkedin/", "https://gateway.example/v2/linkedin/rest/audienceCounts")]
    [InlineData("https://gateway.example/restful", "https://gateway.example/restful/rest/audienceCounts")]
    [InlineData("https://m\u00fcller.example/a%20b", "https://m\u00fcller.example/a%20b/rest/audienceCounts")]
    [InlineData("http://localhost:5000", "http://localhost:5000/rest/audienceCounts")]
    [InlineData("http://127.0.0.1:5000/x", "http://127.0.0.1:5000/x/rest/audienceCounts")]
    [InlineData("http://[::1]:5000/", "http://[::1]:5000/rest/audienceCounts")]
    public void The_finder_stands_below_the_base_address(string baseAddress, string finder)
    {
        Assert.Equal(finder, ApiAddress.Below(new Uri(baseAddress), "audienceCounts"));
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
        ArgumentException exception = Assert.Throws<ArgumentException>(() => ApiAddress.Below(new Uri(baseAddress), "audienceCounts"));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.linkedin.com/rest", "https://api.linkedin.com/")]
    [InlineData("https://api.linkedin.com/rest/", "https://api.linkedin.com/")]
    [InlineData("https://api.linkedin.com/REST/", "https://api.linkedin.com/")]
    [InlineData("https://api.linkedin.com/v2", "https://api.linkedin.com/")]
    [InlineData("https://api.linkedin.com/v2/audienceCountsV2", "https://api.linkedin.com/")]
    [InlineData("https://api.linkedin.com/rest/audienceCounts", "https://api.linkedin.com/")]
    [InlineData("https://api.linkedin.com/rest/audienceCounts/", "https://api.linkedin.com/")]
    [InlineData("https://api.linkedin.com/rest/adTargetingEntities", "https://api.linkedin.com/")]
    [InlineData("https://gateway.example:8443/linkedin/rest", "https://gateway.example:8443/linkedin/")]
    [InlineData("http://localhost:5000/rest", "http://localhost:5000/")]
    public void An_address_that_ends_with_the_path_of_the_api_is_refused_with_the_one_that_is_meant(string baseAddress, string meant)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => ApiAddress.Below(new Uri(baseAddress), "audienceCounts"));

        Assert.Contains(
            $"The base address '{baseAddress}' ends with the path of the API, which the client adds itself. Use {meant}.",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.linkedin.com//", "two slashes")]
    [InlineData("https://www.linkedin.com/", "is a website and not the API. Use https://api.linkedin.com/.")]
    public void An_address_that_cannot_be_that_of_the_api_is_refused(string baseAddress, string reason)
    {
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => ApiAddress.Below(new Uri(baseAddress), "audienceCounts")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://gateway.example/a\r\nX-Injected: 1/")]
    [InlineData("https://gateway.example/a\nb")]
    [InlineData("https://gateway.example/a b")]
    [InlineData("https://gateway.example/\u00e9")]
    public void An_address_that_was_made_without_canonicalization_cannot_inject_a_header(string baseAddress)
    {
        Uri uri = new(baseAddress, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

        Assert.Contains(
            "a space, a line break or a character that is not ASCII",
            Assert.Throws<ArgumentException>(() => ApiAddress.Below(uri, "audienceCounts")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_address_is_refused()
    {
        Assert.Contains(
            "neither HTTPS nor loopback",
            Assert.Throws<ArgumentException>(() => ApiAddress.Below(new Uri("rest/x", UriKind.Relative), "audienceCounts")).Message,
            StringComparison.Ordinal);
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
        Assert.Throws<ArgumentException>(
            () => new AudienceCountsClient(tokens, new AudienceCountsClientOptions { BaseAddress = new Uri("http://example.com") }));
    }

    [Fact]
    public void What_a_client_needs_must_be_given()
    {
        using HttpClient httpClient = new();
        var tokens = StubHandler.TokenProvider("t");

        Assert.Throws<ArgumentNullException>(() => new AudienceCountsClient(null!, tokens));
        Assert.Throws<ArgumentNullException>(() => new AudienceCountsClient(httpClient, null!));
        Assert.Throws<ArgumentNullException>(() => new AudienceCountsClient((AccessTokenProvider)null!));
        Assert.Contains(
            "default(LinkedInVersion)",
            Assert.Throws<ArgumentException>(() => new AudienceCountsClient(httpClient, tokens, new AudienceCountsClientOptions { Version = default })).Message,
            StringComparison.Ordinal);
    }
}
