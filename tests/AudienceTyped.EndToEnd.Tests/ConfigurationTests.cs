using Microsoft.Extensions.Configuration;

namespace AudienceTyped.EndToEnd.Tests;

/// <summary>Settings as a service reads them: what configuration sets is used, or refused with the key.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void The_options_of_a_client_are_bound()
    {
        AudienceCountsClientOptions options = Bind<AudienceCountsClientOptions>(
            ("BaseAddress", "https://api.linkedin.example/"), ("Version", "202603"), ("KnownFacets:0", "urn:li:adTargetingFacet:skills"))!;

        Assert.Equal([Facet.Skills], options.KnownFacets);
        Assert.Equal(new Uri("https://api.linkedin.example/"), options.BaseAddress);
        Assert.Equal(LinkedInVersion.Parse("202603"), options.Version);
    }

    [Fact]
    public void Values_urns_and_versions_are_bound_in_lists_and_as_keys()
    {
        Settings settings = Bind<Settings>(
            ("Places:0", "urn:li:geo:101282230"), ("Places:1", "urn:li:geo:103883259"), ("Size", "urn:li:staffCountRange:(51,200)"), ("Value", "urn:li:skill:17"), ("Version", "202603"))!;

        Assert.Equal([Geo.Germany, Geo.Austria], settings.Places);
        Assert.Equal(StaffCountRange.From51To200, settings.Size);
        Assert.Equal(Skill.Engineering.Urn, settings.Value);
        Assert.Equal(LinkedInVersion.Parse("202603"), settings.Version);
    }

    [Theory]
    [InlineData("Version", "2026-03")]
    [InlineData("Version", "202613")]
    [InlineData("Size", "51-200")]
    [InlineData("Size", "urn:li:skill:17")]
    [InlineData("Value", "17")]
    [InlineData("Places:0", "Germany")]
    public void What_cannot_be_used_is_refused_with_the_key(string key, string value)
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => Bind<Settings>((key, value)));

        Assert.Contains(key, exception.ToString(), StringComparison.Ordinal);
        Assert.Contains($"'{value}'", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://api.linkedin.example/")]
    [InlineData("https://api.linkedin.example/rest")]
    public void A_base_address_that_cannot_be_used_is_refused_when_the_client_is_made(string address)
    {
        AudienceCountsClientOptions options = Bind<AudienceCountsClientOptions>(("BaseAddress", address))!;

        Assert.ThrowsAny<ArgumentException>(
            () => new AudienceCountsClient(AccessTokenProvider.From(static _ => ValueTask.FromResult(new AccessToken("token"))), options));
    }

    [Theory]
    [InlineData("KnownFacets:0", "skills")]
    [InlineData("TimeProvider", "System")]
    [InlineData("BaseAddress", "https://")]
    [InlineData("Version", "latest")]
    public void No_setting_of_the_options_is_ignored(string key, string value) =>
        Assert.Throws<InvalidOperationException>(() => Bind<AudienceCountsClientOptions>((key, value)));

    private static T? Bind<T>(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
        .Build()

        // Otherwise the binder leaves out what it cannot bind of a list, without a word.
        .Get<T>(static binder => binder.ErrorOnUnknownConfiguration = true);

    private sealed class Settings
    {
        public Geo[] Places { get; set; } = [];

        public StaffCountRange Size { get; set; }

        public Urn Value { get; set; }

        public LinkedInVersion? Version { get; set; }
    }
}
