namespace AudienceTyped.Rules.Tests;

/// <summary>Loops over <c>CountManyAsync</c>, which is in a package that these tests do not reference: a declaration takes its place.</summary>
public sealed class UnreadOutcomesTests
{
    private const string Id = "AUD2012";

    [Theory]
    [InlineData("int done = 0; await foreach (var outcome in client.CountManyAsync(audiences)) { done++; }", "client.CountManyAsync(audiences)")]
    [InlineData("await foreach (object outcome in client.CountManyAsync(audiences).ConfigureAwait(false)) { Console.Write('.'); }", "client.CountManyAsync(audiences)")]
    public async Task A_loop_that_does_not_read_its_outcomes_is_found(string statements, string marked)
    {
        Found found = await FindAsync(statements);

        Assert.Equal(marked, found.Text);
        Assert.Equal(
            "The outcomes of the loop are never read. Each call uses one of the requests of the day. Read the variable, or name it '_' if only the calls matter.",
            found.Message);
    }

    [Fact]
    public async Task A_call_that_is_not_enumerated_is_found()
    {
        Found found = await FindAsync("client.CountManyAsync(audiences);");

        Assert.Equal("client.CountManyAsync(audiences)", found.Text);
        Assert.StartsWith("Nothing is counted:", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("await foreach (var outcome in client.CountManyAsync(audiences)) { Console.WriteLine(outcome); }")]
    [InlineData("await foreach (var _ in client.CountManyAsync(audiences)) { }")]
    [InlineData("await foreach (var outcome in client.CountManyAsync(audiences, new object())) { }")]
    [InlineData("await foreach (var outcome in Others()) { } async IAsyncEnumerable<int> Others() { yield return 1; await Task.Yield(); }")]
    [InlineData("var outcomes = client.CountManyAsync(audiences); await foreach (var outcome in outcomes) { Console.WriteLine(outcome); }")]
    public async Task What_is_read_or_named_as_unused_or_kept_in_a_journal_is_right(string statements) =>
        Assert.DoesNotContain(await SaidOfAsync(statements), static found => found.Id == Id);

    private static async Task<Found> FindAsync(string statements) => Assert.Single(await SaidOfAsync(statements), static found => found.Id == Id);

    private static Task<IReadOnlyList<Found>> SaidOfAsync(string statements) => Analysis.OfFilesAsync(
        Code.Method($"IEnumerable<TargetingCriteria> audiences = [criteria]; {statements}"),
        """
        using System.Collections.Generic;

        namespace AudienceTyped;

        public static class CountManyExtensions
        {
            public static async IAsyncEnumerable<object> CountManyAsync(
                this AudienceCountsClient client, IEnumerable<TargetingCriteria> criteria, object? options = null, System.Threading.CancellationToken cancellationToken = default)
            {
                foreach (TargetingCriteria one in criteria)
                {
                    yield return await client.CountAsync(one, cancellationToken);
                }
            }
        }
        """);
}
