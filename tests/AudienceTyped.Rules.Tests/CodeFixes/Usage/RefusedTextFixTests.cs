using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class RefusedTextFixTests
{
    private static readonly CodeFixing _fixing = new(new RefusedTextFix(), "AUD1015");

    [Theory]
    [InlineData("LinkedInVersion.Parse(\"2026-09\")", "LinkedInVersion.Parse(\"202609\")", "Use '202609'")]
    [InlineData("LinkedInVersion.Parse(\"v2026.09\")", "LinkedInVersion.Parse(\"202609\")", "Use '202609'")]
    [InlineData("AccessTokenProvider.FromValue(\"\\\"AQX\\\"\")", "AccessTokenProvider.FromValue(\"AQX\")", "Remove what is around the token")]
    [InlineData("AccessTokenProvider.FromValue(\"Bearer AQX\")", "AccessTokenProvider.FromValue(\"AQX\")", "Remove what is around the token")]
    [InlineData("new AccessToken(\"AQX\\n\")", "new AccessToken(\"AQX\")", "Remove what is around the token")]
    public Task What_was_meant_is_written(string before, string after, string title) =>
        _fixing.AssertStatementsAsync($"_ = {before};", $"_ = {after};", title);

    [Theory]
    [InlineData("_ = LinkedInVersion.Parse(\"latest\");")]
    [InlineData("_ = LinkedInVersion.Parse(\"2026-13\");")]
    [InlineData("_ = AccessTokenProvider.FromValue(\"<token>\");")]
    [InlineData("_ = AccessTokenProvider.FromValue(\"Bearer \" + text);")]
    [InlineData("const string Written = \"2026-09\"; _ = LinkedInVersion.Parse(Written);")]
    public Task What_only_its_author_knows_is_left_alone(string statements) => _fixing.AssertOffersNothingAsync(statements);
}
