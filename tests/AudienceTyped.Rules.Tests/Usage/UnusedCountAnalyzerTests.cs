namespace AudienceTyped.Rules.Tests;

public sealed class UnusedCountAnalyzerTests
{
    private const string Id = "AUD2012";

    [Theory]
    [InlineData("client.CountAsync(criteria);", "client.CountAsync(criteria)", "is not awaited")]
    [InlineData("await client.CountAsync(criteria);", "await client.CountAsync(criteria)", "awaited and then discarded")]
    [InlineData(
        "await client.CountAsync(criteria).ConfigureAwait(false);", "await client.CountAsync(criteria).ConfigureAwait(false)", "awaited and then discarded")]
    [InlineData("client?.CountAsync(criteria);", "client?.CountAsync(criteria)", "is not awaited")]
    [InlineData("if (flag) await client.CountAsync(all);", "await client.CountAsync(all)", "discarded")]
    public async Task A_count_that_nobody_sees_is_found(string statement, string marked, string message) =>
        Assert.Contains(message, await CodeAssert.FindsAsync(Id, statement, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("AudienceCount count = await client.CountAsync(criteria); _ = count;")]
    [InlineData("_ = await client.CountAsync(criteria);")]
    [InlineData("Task<AudienceCount> task = client.CountAsync(criteria); await task;")]
    [InlineData("await Task.WhenAll(client.CountAsync(criteria), client.CountAsync(all));")]
    [InlineData("Func<Task> call = () => client.CountAsync(criteria); await call();")]
    [InlineData("Console.WriteLine(await client.CountAsync(criteria));")]
    [InlineData("await ThrowsAsync(async () => { await client.CountAsync(criteria); }); Task ThrowsAsync(Func<Task> call) => call();")]
    [InlineData("client.Dispose();")]
    public Task A_count_that_is_kept_or_passed_on_is_right(string statements) => CodeAssert.IsSilentAsync(Id, statements);
}
