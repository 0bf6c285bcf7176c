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
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            async () => await provider.GetAccessTokenAsync(TestContext.Current.CancellationToken));
        Assert.Contains(Variable + " is not set", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_with_a_line_end_is_refused_by_name_and_its_value_not_shown()
    {
        const string Variable = "AUDIENCE_TYPED_TESTS_TOKEN_BAD";
        Environment.SetEnvironmentVariable(Variable, "SECRET\n");
        var provider = AccessTokenProvider.FromEnvironmentVariable(Variable);

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            async () => await provider.GetAccessTokenAsync(TestContext.Current.CancellationToken));

        Assert.Contains(Variable + " is not an access token", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_and_empty_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => AccessTokenProvider.From(null!));
        Assert.Throws<ArgumentNullException>(() => AccessTokenProvider.FromEnvironmentVariable(null!));
        Assert.Throws<ArgumentException>(() => AccessTokenProvider.FromEnvironmentVariable(""));
    }
}
