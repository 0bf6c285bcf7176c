namespace AudienceTyped.Tests;

public sealed class AccessTokenProviderTests
{
    [Fact]
    public async Task An_environment_variable_is_read_for_each_call()
    {
        const string Variable = "AUDIENCE_TYPED_TESTS_TOKEN_READ";
        var provider = AccessTokenProvider.FromEnvironmentVariable(Variable);
        foreach (string value in (string[])["one", "two"])
        {
            Environment.SetEnvironmentVariable(Variable, value);
            Assert.Equal(value, (await provider.GetAccessTokenAsync(TestContext.Current.CancellationToken)).Value);
        }

        Environment.SetEnvironmentVariable(Variable, null);
        LinkedInAuthenticationException exception = await Assert.ThrowsAsync<LinkedInAuthenticationException>(
            async () => await provider.GetAccessTokenAsync(TestContext.Current.CancellationToken));
        Assert.Contains(Variable + " is not set", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_with_a_line_end_is_refused_by_name_and_its_value_not_shown()
    {
        const string Variable = "AUDIENCE_TYPED_TESTS_TOKEN_BAD";
        Environment.SetEnvironmentVariable(Variable, "SECRET\n");
        var provider = AccessTokenProvider.FromEnvironmentVariable(Variable);

        LinkedInAuthenticationException exception = await Assert.ThrowsAsync<LinkedInAuthenticationException>(
            async () => await provider.GetAccessTokenAsync(TestContext.Current.CancellationToken));

        Assert.Contains(Variable + " is not an access token", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_is_returned_with_its_end_and_refused_at_once_if_it_is_no_token()
    {
        DateTimeOffset end = DateTimeOffset.UtcNow.AddDays(60);
        AccessToken token = await AccessTokenProvider.FromValue("AQX", end).GetAccessTokenAsync(TestContext.Current.CancellationToken);

        Assert.Equal(new AccessToken("AQX", end), token);
        Assert.DoesNotContain(
            "SECRET", Assert.Throws<ArgumentException>(() => AccessTokenProvider.FromValue("SECRET\n")).ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => AccessTokenProvider.FromValue(null!));
    }

    [Fact]
    public void A_delegate_is_told_of_a_rejected_token()
    {
        List<AccessToken> rejected = [];
        AccessTokenProvider.From(static _ => default, rejected.Add).Reject(new AccessToken("AQX"));

        Assert.Equal([new AccessToken("AQX")], rejected);
        AccessTokenProvider.FromValue("AQX").Reject(new AccessToken("AQX"));
    }

    [Fact]
    public void Null_and_empty_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => AccessTokenProvider.From(null!));
        Assert.Throws<ArgumentNullException>(() => AccessTokenProvider.FromEnvironmentVariable(null!));
        Assert.Throws<ArgumentException>(() => AccessTokenProvider.FromEnvironmentVariable(""));
    }
}
