using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class ShownTaskFixTests
{
    private static readonly CodeFixing _fixing = new(new ShownTaskFix(), "AUD2020");

    [Theory]
    [InlineData("text = $\"{client.CountAsync(criteria)} members\";", "text = $\"{await client.CountAsync(criteria)} members\";")]
    [InlineData("text = \"Members: \" + client.CountAsync(criteria);", "text = \"Members: \" + (await client.CountAsync(criteria));")]
    [InlineData("text = string.Join(\", \", new[] { client.CountAsync(criteria) });", "text = string.Join(\", \", await Task.WhenAll(new[] { client.CountAsync(criteria) }));")]
    [InlineData("text = client.CountAsync(criteria).ToString()!;", "text = (await client.CountAsync(criteria)).ToString()!;")]
    [InlineData("Console.WriteLine(client.CountAsync(criteria) /* kept */);", "Console.WriteLine(await client.CountAsync(criteria) /* kept */);")]
    [InlineData("Console.WriteLine(new { Count = client.CountAsync(criteria) });", "Console.WriteLine(new { Count = await client.CountAsync(criteria) });")]
    public Task The_count_is_awaited(string before, string after) => _fixing.AssertStatementsAsync(before, after, "Await the count");

    [Theory]
    [InlineData("void Show() { Console.WriteLine(client.CountAsync(criteria)); } Show();")]
    [InlineData("var count = client.CountAsync(criteria); Console.WriteLine(new { count });")]
    public Task Nothing_is_offered_where_nothing_can_be_awaited(string statements) => _fixing.AssertOffersNothingAsync(statements);
}
