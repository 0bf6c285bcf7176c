using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class RefusedTextFixTests
{
    private static readonly CodeFixing _fixing = new(new RefusedTextFix(), "AUD1015");
    private static readonly CodeFixing _ofVersions = new(new RefusedTextFix(), "AUD1016");

    [Theory]
    [InlineData("LinkedInVersion.Parse(\"2026-09\")", "LinkedInVersion.Parse(\"202609\")")]
    [InlineData("LinkedInVersion.Parse(\"2026-09-15\")", "LinkedInVersion.Parse(\"202609\")")]
    [InlineData("LinkedInVersion.Parse(\" 202609 \")", "LinkedInVersion.Parse(\"202609\")")]
    [InlineData("AccessTokenProvider.FromValue(\"'AQX'\")", "AccessTokenProvider.FromValue(\"AQX\")")]
    [InlineData("AccessTokenProvider.FromValue(\"Bearer AQX\")", "AccessTokenProvider.FromValue(\"AQX\")")]
    [InlineData("new AccessToken(\"AQX\\n\")", "new AccessToken(\"AQX\")")]
    [InlineData("LinkedInVersion.Parse(flag ? text : \"2026-09\")", "LinkedInVersion.Parse(flag ? text : \"202609\")")]
    public Task What_was_meant_is_written(string before, string after) => _fixing.AssertStatementsAsync($"_ = {before};", $"_ = {after};");

    [Fact]
    public Task A_version_that_is_answered_is_written() => _ofVersions.AssertStatementsAsync(
        "AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(\"202511\") };",
        "AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(\"202609\") };");

    [Theory]
    [InlineData("_ = LinkedInVersion.Parse(\"latest\");")]
    [InlineData("_ = LinkedInVersion.Parse(\"202613\");")]
    [InlineData("_ = AccessTokenProvider.FromValue(\"<token>\");")]
    [InlineData("_ = AccessTokenProvider.FromValue(\"\");")]
    [InlineData("const string Version = \"2026-09\"; _ = LinkedInVersion.Parse(Version);")]
    [InlineData("_ = TargetingCriteria.ParseRestli(\"'(include:())'\");")]
    [InlineData("_ = \"202608,2026-09\".Split(',').Select(LinkedInVersion.Parse).ToList();")]
    public async Task What_only_its_author_knows_is_left_alone(string statements) => Assert.Empty(await _fixing.ListTitlesAsync(statements));
}
