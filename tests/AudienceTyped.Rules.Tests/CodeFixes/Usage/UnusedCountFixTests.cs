
using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class UnusedCountFixTests
{
    private static readonly CodeFixing _fixing = new(new UnusedCountFix(), "AUD2012");

    [Theory]
    [InlineData("client.CountAsync(criteria);", "var count = await client.CountAsync(criteria);", "Await the call and keep the count")]
    [InlineData(
        "// Once.\n        await client.CountAsync(criteria); // a day",
        "// Once.\n        var count = await client.CountAsync(criteria); // a day",
        "Keep the count")]
    [InlineData(
        "int count = 0; await client.CountAsync(criteria); _ = count;",
        "int count = 0; var count2 = await client.CountAsync(criteria); _ = count;",
        "Keep the count")]
    [InlineData(
        "await client.CountAsync(\n    criteria).ConfigureAwait(false);",
        "var count = await client.CountAsync(\n    criteria).ConfigureAwait(false);",
        "Keep the count")]
    [InlineData(
        "Func<Task> call = async () => { client.CountAsync(criteria); }; _ = call;",
        "Func<Task> call = async () => { var count = await client.CountAsync(criteria); }; _ = call;",
        "Await the call and keep the count")]
    [InlineData(
        "await Task.WhenAll(client.CountAsync(criteria), client.CountAsync(all));",
        "var counts = await Task.WhenAll(client.CountAsync(criteria), client.CountAsync(all));",
        "Keep the count")]
    [InlineData(
        "client.CountAsync(criteria).GetAwaiter().GetResult();", "var count = client.CountAsync(criteria).GetAwaiter().GetResult();", "Keep the count")]
    [InlineData("Task.WhenAll(client.CountAsync(criteria));", "var count = await Task.WhenAll(client.CountAsync(criteria));", "Await the call and keep the count")]
    public Task The_count_is_kept(string before, string after, string title) => _fixing.AssertStatementsAsync(before, after, title);

    [Fact]
    public Task A_method_that_nobody_else_calls_is_made_async() => _fixing.AssertAsync(
        """
        using AudienceTyped;

        internal sealed class Snippet
        {
            // Counts.
            private void Run(AudienceCountsClient client, AnyOf a)
            {
                client.CountAsync(a);
            }
        }
        """,
        """
        using System.Threading.Tasks;
        using AudienceTyped;

        internal sealed class Snippet
        {
            // Counts.
            private async Task Run(AudienceCountsClient client, AnyOf a)
            {
                var count = await client.CountAsync(a);
            }
        }
        """,
        "Make the method async, await the call and keep the count");

    [Theory]
    [InlineData("if (flag) await client.CountAsync(criteria);")]
    [InlineData("void Run() { client.CountAsync(criteria); } Run();")]
    [InlineData("Action call = () => { client.CountAsync(criteria); }; call();")]
    [InlineData("client?.CountAsync(criteria);")]
    [InlineData("client.CountAsync(criteria).Wait();")]
    public async Task Where_callers_would_not_wait_or_no_name_can_stand_nothing_is_offered(string statements) =>
        Assert.Empty(await _fixing.ListTitlesAsync(statements));
}
