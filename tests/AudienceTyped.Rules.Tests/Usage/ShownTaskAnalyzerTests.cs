namespace AudienceTyped.Rules.Tests;

public sealed class ShownTaskAnalyzerTests
{
    private const string Id = "AUD2020";

    [Theory]
    [InlineData("text = $\"{client.CountAsync(criteria)} members\";", "client.CountAsync(criteria)")]
    [InlineData("text = \"Members: \" + client.CountAsync(criteria);", "client.CountAsync(criteria)")]
    [InlineData("text = client.CountAsync(criteria).ToString()!;", "client.CountAsync(criteria)")]
    [InlineData("Console.WriteLine(client.CountAsync(criteria));", "client.CountAsync(criteria)")]
    [InlineData("Console.WriteLine(\"{0}: {1}\", text, client.CountAsync(criteria));", "client.CountAsync(criteria)")]
    [InlineData("text = string.Format(\"{0}\", client.CountAsync(criteria));", "client.CountAsync(criteria)")]
    [InlineData("text = System.Text.Json.JsonSerializer.Serialize(client.CountAsync(criteria));", "client.CountAsync(criteria)")]
    [InlineData("var count = client.CountAsync(criteria); Console.WriteLine($\"{count}\");", "count")]
    [InlineData("new System.Text.StringBuilder().Append(client.CountAsync(criteria));", "client.CountAsync(criteria)")]
    [InlineData("Console.WriteLine($\"{client.CountAsync(criteria):N0}\");", "client.CountAsync(criteria)")]
    [InlineData("new System.Text.StringBuilder().Append($\"{client.CountAsync(criteria)}\");", "client.CountAsync(criteria)")]
    [InlineData("Console.Out.WriteLine(client.CountAsync(criteria));", "client.CountAsync(criteria)")]
    [InlineData("System.Diagnostics.Debug.WriteLine(client.CountAsync(criteria));", "client.CountAsync(criteria)")]
    [InlineData("text += client.CountAsync(criteria);", "client.CountAsync(criteria)")]
    [InlineData("text = Convert.ToString(client.CountAsync(criteria))!;", "client.CountAsync(criteria)")]
    [InlineData("text = $\"{Task.WhenAll(client.CountAsync(criteria))}\";", "Task.WhenAll(client.CountAsync(criteria))")]
    [InlineData("text = $\"{OfAsync()}\"; Task<AudienceCount> OfAsync() => client.CountAsync(criteria);", "OfAsync()")]
    [InlineData("text = System.Text.Json.JsonSerializer.Serialize(client?.CountAsync(criteria));", "client?.CountAsync(criteria)")]
    [InlineData("text = System.Text.Json.JsonSerializer.Serialize(new { Name = text, Count = client.CountAsync(criteria) });", "client.CountAsync(criteria)")]
    [InlineData("text = System.Text.Json.JsonSerializer.Serialize(new { Inner = new { Count = client.CountAsync(criteria) } });", "client.CountAsync(criteria)")]
    [InlineData("Console.WriteLine(new { Count = client.CountAsync(criteria) });", "client.CountAsync(criteria)")]
    [InlineData("text = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object> { [\"a\"] = client.CountAsync(criteria) });", "client.CountAsync(criteria)")]
    [InlineData("text = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object> { { \"a\", client.CountAsync(criteria) } });", "client.CountAsync(criteria)")]
    public async Task A_task_in_a_text_is_found(string statements, string marked) =>
        Assert.EndsWith($"Write 'await {marked}'.", await CodeAssert.FindsAsync(Id, statements, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("Console.WriteLine(string.Join(\", \", skills.Select(one => client.CountAsync(Facet.Skills.Is(one)))));", "skills.Select(one => client.CountAsync(Facet.Skills.Is(one)))")]
    [InlineData("text = System.Text.Json.JsonSerializer.Serialize(new[] { client.CountAsync(criteria) });", "new[] { client.CountAsync(criteria) }")]
    public async Task Tasks_in_a_text_are_found(string statements, string marked) =>
        Assert.EndsWith($"Write 'await Task.WhenAll({marked})'.", await CodeAssert.FindsAsync(Id, statements, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("List<Task<AudienceCount>> tasks = []; _ = tasks.Append(client.CountAsync(criteria)).Concat(tasks).ToList();")]
    [InlineData("var tasks = System.Threading.Channels.Channel.CreateUnbounded<Task<AudienceCount>>(); await tasks.Writer.WriteAsync(client.CountAsync(criteria));")]
    [InlineData("List<Task<AudienceCount>> tasks = []; Console.WriteLine($\"{tasks.Count} calls\");")]
    [InlineData("Show(client.CountAsync(criteria)); async void Show(Task<AudienceCount> task) => Console.WriteLine(await task);")]
    [InlineData("text = $\"{await client.CountAsync(criteria)} members\";")]
    [InlineData("Console.WriteLine(await client.CountAsync(criteria));")]
    [InlineData("var task = client.CountAsync(criteria); Console.WriteLine($\"{task.Status} {task.Id}\"); _ = await task;")]
    [InlineData("text = $\"{Task.FromResult(5)}\";")]
    [InlineData("object kept = client.CountAsync(criteria); _ = kept;")]
    [InlineData("List<Task<AudienceCount>> tasks = [client.CountAsync(criteria)]; _ = tasks;")]
    [InlineData("Console.WriteLine(await Task.WhenAny(client.CountAsync(criteria)) is { IsCompleted: true });")]
    [InlineData("text = System.Text.Json.JsonSerializer.Serialize(new { Count = await client.CountAsync(criteria), Total = client.CountAsync(all).Result.Total });")]
    [InlineData("var pending = new { Name = text, Count = client.CountAsync(criteria) }; Console.WriteLine((await pending.Count).Total);")]
    [InlineData("var table = new Dictionary<string, Task<AudienceCount>> { [text] = client.CountAsync(criteria) }; Console.WriteLine(table.Count);")]
    public Task What_is_awaited_or_asked_as_a_task_is_right(string statements) => CodeAssert.IsSilentAsync(Id, statements);
}
