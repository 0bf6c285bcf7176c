using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AudienceTyped.Extensions.Tests;

public sealed class OptionsSectionTests
{
    [Fact]
    public void Each_option_has_a_key_and_each_key_an_option()
    {
        IEnumerable<string> properties = typeof(AudienceTypedOptions).GetProperties().SelectMany(static property => property.PropertyType.Namespace == "AudienceTyped"
            && property.PropertyType.IsClass
                ? property.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(inner => $"{property.Name}:{inner.Name}")
                : [property.Name]);
        Assert.Equal(properties.Order(StringComparer.Ordinal), OptionKeys.All.Select(static key => key.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_option_of_the_configuration_is_used()
    {
        AudienceTypedOptions options = Read(
            ("BaseAddress", "http://localhost:1/"), ("Version", "202608"), ("AccessToken", "abc"), ("Locale", "de_DE"), ("ValidateBeforeSending", "false"), ("AskServiceForNames", "true"),
            ("Resilience:Enabled", "false"), ("Resilience:MaximumRetries", "5"), ("Resilience:BaseDelay", "00:00:02"), ("Resilience:TotalTimeout", "00:03:00"),
            ("Resilience:AttemptTimeout", "00:00:20"), ("Resilience:FailureRatio", "0.25"), ("Resilience:MinimumThroughput", "7"),
            ("Resilience:BreakDuration", "00:00:09"), ("Budget:Enabled", "false"), ("Budget:CallsPerSecond", "3"), ("Budget:CallsPerDay", "100"),
            ("Budget:CallsPerMemberPerDay", "50"), ("Budget:Application", "a"), ("Budget:Member", "m"), ("Budget:Redis", "localhost:1"),
            ("Budget:WhenRedisIsAway", "UseLocalBudget"), ("Budget:LocalCallsPerDay", "4"), ("Cache:Enabled", "false"), ("Cache:Expiration", "01:00:00"),
            ("Cache:ExpirationOfZero", "00:01:00"), ("Cache:PerMember", "true"), ("Cache:Redis", "localhost:2"), ("Telemetry:Enabled", "false"));
        AudienceTypedOptions unset = new();
        foreach (PropertyInfo property in typeof(AudienceTypedOptions).GetProperties().Where(static property => property.Name != "OAuth"))
        {
            object group = property.GetValue(options)!;
            if (group.GetType().Name.EndsWith("Options", StringComparison.Ordinal))
            {
                Assert.All(
                    group.GetType().GetProperties(), inner => Assert.NotEqual(inner.GetValue(property.GetValue(unset)), inner.GetValue(group)));
            }
            else
            {
                Assert.NotEqual(property.GetValue(unset), group);
            }
        }
    }

    [Theory]
    [InlineData("Verison", "202608", "LinkedIn:Verison is not an option. Did you mean 'LinkedIn:Version'?")]
    [InlineData("Budget:CallsPerDy", "1", "LinkedIn:Budget:CallsPerDy is not an option. Did you mean 'LinkedIn:Budget:CallsPerDay'?")]
    [InlineData("CallsPerDay", "1", "LinkedIn:CallsPerDay is not an option. Did you mean 'LinkedIn:Budget:CallsPerDay'?")]
    [InlineData("Retry:MaximumRetries", "1", "LinkedIn:Retry is not an option. Did you mean")]
    [InlineData("Cache", "false", "LinkedIn:Cache is a section and has no value of its own. Did you mean 'LinkedIn:Cache:Enabled'?")]
    [InlineData("Version:Major", "1", "LinkedIn:Version is a section or a list. Write one value.")]
    [InlineData("Version", "2026-09", "LinkedIn:Version cannot be used.")]
    [InlineData("Version", "", "LinkedIn:Version cannot be used. It is empty.")]
    [InlineData("Resilience:TotalTimeout", "30", "Write 00:00:30 for 30 seconds.")]
    [InlineData("Budget:CallsPerDay", "1,000", "It is not a whole number without separators.")]
    [InlineData("Budget:WhenRedisIsAway", "1", "It is neither Fail nor UseLocalBudget.")]
    [InlineData("BaseAddress", "api.linkedin.com", "It is not an address.")]
    [InlineData("Cache:Enabled", "yes", "It is neither true nor false.")]
    public void A_key_that_cannot_be_used_is_refused_with_what_to_write(string key, string value, string expected)
    {
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => Read((key, value), ("AccessToken", "abc")));
        Assert.Contains(expected, Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BaseAddress", "http://example.com/", "so the access token would be sent unencrypted")]
    [InlineData("BaseAddress", "https://api.linkedin.com/rest", "which the client adds itself")]
    [InlineData("Resilience:MaximumRetries", "99", "Resilience.MaximumRetries is not between 0 and 10. Default: 3; 0 for no retry.")]
    [InlineData("Resilience:BaseDelay", "1.00:00:00", "BaseDelay is not between 00:00:00 and 00:01:00.")]
    [InlineData("Resilience:AttemptTimeout", "00:30:00", "is longer than Resilience.TotalTimeout")]
    [InlineData("Budget:CallsPerDay", "-1", "Budget.CallsPerDay is negative.")]
    [InlineData("Budget:Application", "my app{}", "is not a name of up to 100 letters")]
    [InlineData("Budget:WhenRedisIsAway", "UseLocalBudget", "Budget.Redis is not")]
    [InlineData("Budget:LocalCallsPerDay", "5", "Budget.LocalCallsPerDay is used with")]
    [InlineData("Budget:Redis", "localhost,unknown=1", "Budget.Redis is not a connection string")]
    [InlineData("Locale", "german", "Locale is not a language and a country.")]
    [InlineData("OAuth:ClientId", "1", "The access token comes from AccessToken and from OAuth. Keep one.")]
    public void An_option_that_cannot_be_used_stops_the_start(string key, string value, string expected)
    {
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => Read((key, value), ("AccessToken", "abc")));
        Assert.Contains(exception.Failures, failure => failure.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void No_token_stops_the_start_and_a_bad_one_is_not_shown()
    {
        Assert.Contains("There is no access token.", Refuse(("Version", "202609")), StringComparison.Ordinal);
        string problem = Refuse(("AccessToken", "canary token"));
        Assert.Contains("AccessToken cannot be used.", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", problem, StringComparison.Ordinal);
        Assert.Contains("set OAuth.ClientSecret and OAuth.RefreshToken too", Refuse(("OAuth:ClientId", "1")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_is_missing_or_the_whole_configuration_is_refused()
    {
        IConfigurationRoot root = new ConfigurationBuilder().Build();
        ServiceCollection services = new();
        Assert.Throws<ArgumentException>(() => services.AddAudienceTyped(root));
        services.AddAudienceTyped(root.GetSection("LinkedInn"));
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => AccountHost.ValidateOnStart(services));
        Assert.Contains("no section 'LinkedInn'", exception.Message, StringComparison.Ordinal);
    }

    private static string Refuse(params (string Key, string Value)[] values) =>
        string.Join('\n', Assert.Throws<OptionsValidationException>(() => Read(values)).Failures);

    private static AudienceTypedOptions Read(params (string Key, string Value)[] values)
    {
        IConfigurationRoot root = new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(static value => KeyValuePair.Create<string, string?>($"LinkedIn:{value.Key}", value.Value)))
            .Build();
        ServiceCollection services = new();
        services.AddAudienceTyped(root.GetSection("LinkedIn"));
        AccountHost.ValidateOnStart(services);
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<AudienceTypedOptions>>().Value;
    }
}
