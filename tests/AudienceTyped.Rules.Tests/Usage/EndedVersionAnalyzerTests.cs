namespace AudienceTyped.Rules.Tests;

public sealed class EndedVersionAnalyzerTests
{
    private const string Id = "AUD1016";

    [Theory]
    [InlineData("AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(\"202511\") };", "\"202511\"",
        "LinkedIn ended version 202511 on 2026-11-16. It answers each request with status 426. Request 202609, or leave the version out.")]
    [InlineData("AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(\"202401\") };", "\"202401\"",
        "LinkedIn ended version 202401 on 2025-01-15. It answers each request with status 426. Request 202609, or leave the version out.")]
    [InlineData("AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(\"202512\") };", "\"202512\"",
        "LinkedIn published no version 202512. It answers each request with status 426. Request 202609, or leave the version out.")]
    [InlineData("LinkedInVersion old = LinkedInVersion.Parse(\"202508\"); AudienceCountsClientOptions options = new() { Version = old };", "old",
        "LinkedIn ended version 202508 on 2026-08-17. It answers each request with status 426. Request 202609, or leave the version out.")]
    [InlineData("const string Old = \"202508\"; AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(Old) };", "Old",
        "LinkedIn ended version 202508 on 2026-08-17. It answers each request with status 426. Request 202609, or leave the version out.")]
    public async Task A_version_that_is_refused_is_found(string statements, string marked, string message) =>
        Assert.Equal(message, await CodeAssert.FindsAsync(Id, statements, marked));

    [Theory]
    [InlineData("AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(\"202601\") };")]
    [InlineData("AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(\"202609\") };")]
    [InlineData("AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(\"202701\") };")]
    [InlineData("AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Default };")]
    [InlineData("AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(text) };")]
    [InlineData("bool isOld = LinkedInVersion.Default < LinkedInVersion.Parse(\"202511\");")]
    [InlineData("DateOnly? end = LinkedInVersion.Parse(\"202511\").EndsOn; AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(\"202511\") };")]
    [InlineData("try { AudienceCountsClientOptions options = new() { Version = LinkedInVersion.Parse(\"202511\") }; } catch (LinkedInVersionException) { }")]
    public Task A_version_that_is_answered_or_only_spoken_of_is_right(string statements) => CodeAssert.IsSilentAsync(Id, statements);

    [Fact]
    public void What_ends_is_what_the_runtime_says() => Assert.Equal(new DateOnly(2026, 11, 16), LinkedInVersion.Parse("202511").EndsOn);
}
