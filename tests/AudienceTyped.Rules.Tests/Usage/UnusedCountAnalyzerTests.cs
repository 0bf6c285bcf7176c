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
    [InlineData("client.CountAsync(criteria).Wait();", "client.CountAsync(criteria).Wait()", "The count is awaited and then discarded")]
    [InlineData(
        "client.CountAsync(criteria).GetAwaiter().GetResult();", "client.CountAsync(criteria).GetAwaiter().GetResult()", "The count is awaited and then discarded")]
    [InlineData(
        "await client.CountAsync(criteria).WaitAsync(TimeSpan.FromSeconds(1));", "await client.CountAsync(criteria).WaitAsync(TimeSpan.FromSeconds(1))", "discarded")]
    [InlineData(
        "await Task.WhenAll(client.CountAsync(criteria), client.CountAsync(all));",
        "await Task.WhenAll(client.CountAsync(criteria), client.CountAsync(all))",
        "The counts are awaited and then discarded")]
    [InlineData(
        "await Task.WhenAll([client.CountAsync(criteria)]).ConfigureAwait(false);", "await Task.WhenAll([client.CountAsync(criteria)]).ConfigureAwait(false)", "The counts")]
    [InlineData(
        "await Task.WhenAll(skills.Select(one => client.CountAsync(Facet.Skills.Is(one))));",
        "await Task.WhenAll(skills.Select(one => client.CountAsync(Facet.Skills.Is(one))))",
        "The counts are awaited and then discarded")]
    [InlineData(
        "await Task.WhenAll(skills.Select(async one => await client.CountAsync(Facet.Skills.Is(one))).ToList());",
        "await Task.WhenAll(skills.Select(async one => await client.CountAsync(Facet.Skills.Is(one))).ToList())",
        "The counts are awaited and then discarded")]
    [InlineData("Task.WhenAll(client.CountAsync(criteria));", "Task.WhenAll(client.CountAsync(criteria))", "The calls are not awaited")]
    [InlineData("Task.WaitAll(client.CountAsync(criteria), client.CountAsync(all));", "Task.WaitAll(client.CountAsync(criteria), client.CountAsync(all))", "awaited and then")]
    [InlineData("await Task.WhenAny(client.CountAsync(criteria), client.CountAsync(all));", "await Task.WhenAny(client.CountAsync(criteria), client.CountAsync(all))", "discarded")]
    [InlineData("await Task.Run(() => client.CountAsync(criteria));", "await Task.Run(() => client.CountAsync(criteria))", "discarded")]
    [InlineData(
        "List<Task<AudienceCount>> tasks = []; foreach (Skill one in skills) { tasks.Add(client.CountAsync(Facet.Skills.Is(one))); } await Task.WhenAll(tasks);",
        "await Task.WhenAll(tasks)",
        "The counts are awaited and then discarded")]
    [InlineData(
        "var tasks = skills.Select(one => client.CountAsync(Facet.Skills.Is(one))).ToArray(); await Task.WhenAll(tasks);",
        "await Task.WhenAll(tasks)",
        "The counts are awaited and then discarded")]
    [InlineData(
        "await Parallel.ForEachAsync(skills, async (one, token) => await client.CountAsync(Facet.Skills.Is(one), token));",
        "await client.CountAsync(Facet.Skills.Is(one), token)",
        "awaited and then discarded")]
    [InlineData(
        "await Parallel.ForEachAsync(skills, async (one, token) => { await client.CountAsync(Facet.Skills.Is(one), token); });",
        "await client.CountAsync(Facet.Skills.Is(one), token)",
        "awaited and then discarded")]
    [InlineData("skills.ToList().ForEach(async one => await client.CountAsync(Facet.Skills.Is(one)));", "await client.CountAsync(Facet.Skills.Is(one))", "discarded")]
    [InlineData("Task<AudienceCount> task = client.CountAsync(criteria); await task;", "await task", "The count is awaited and then discarded")]
    [InlineData("var task = client.CountAsync(criteria); task.Wait();", "task.Wait()", "The count is awaited and then discarded")]
    [InlineData("var task = client.CountAsync(criteria); await task.ConfigureAwait(false);", "await task.ConfigureAwait(false)", "The count is awaited and then discarded")]
    [InlineData(
        "await client.CountAsync(criteria).ContinueWith(_ => Console.WriteLine(text));",
        "await client.CountAsync(criteria).ContinueWith(_ => Console.WriteLine(text))",
        "The continuation does not read the count")]
    [InlineData(
        "client.CountAsync(criteria).ContinueWith(task => { if (task.IsFaulted) { Console.WriteLine(task.Exception); } });",
        "client.CountAsync(criteria).ContinueWith(task => { if (task.IsFaulted) { Console.WriteLine(task.Exception); } })",
        "The continuation does not read the count")]
    [InlineData("Task.Factory.StartNew(() => client.CountAsync(criteria));", "Task.Factory.StartNew(() => client.CountAsync(criteria))", "not awaited")]
    [InlineData(
        "await Parallel.ForEachAsync(skills, (one, token) => new ValueTask(client.CountAsync(Facet.Skills.Is(one), token)));",
        "await Parallel.ForEachAsync(skills, (one, token) => new ValueTask(client.CountAsync(Facet.Skills.Is(one), token)))",
        "The counts are awaited")]
    [InlineData(
        "Parallel.ForEach(skills, one => client.CountAsync(Facet.Skills.Is(one)).Wait());",
        "client.CountAsync(Facet.Skills.Is(one)).Wait()",
        "awaited and then discarded")]
    [InlineData(
        "Parallel.Invoke(() => client.CountAsync(criteria).Wait(), () => Console.WriteLine(text));",
        "client.CountAsync(criteria).Wait()",
        "awaited and then discarded")]
    [InlineData("Task.Run(() => client.CountAsync(criteria).Wait());", "client.CountAsync(criteria).Wait()", "awaited and then discarded")]
    [InlineData(
        "await Task.Run(() => client.CountAsync(criteria).Result);",
        "await Task.Run(() => client.CountAsync(criteria).Result)",
        "awaited and then discarded")]
    [InlineData(
        "Task.Run(() => client.CountAsync(criteria).GetAwaiter().GetResult());",
        "Task.Run(() => client.CountAsync(criteria).GetAwaiter().GetResult())",
        "not awaited")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => client.CountAsync(criteria));", "client.CountAsync(criteria)", "is not awaited")]
    [InlineData("new System.Threading.Thread(() => client.CountAsync(criteria)).Start();", "client.CountAsync(criteria)", "is not awaited")]
    [InlineData(
        "skills.ToList().ForEach(one => client.CountAsync(Facet.Skills.Is(one)).Wait());",
        "client.CountAsync(Facet.Skills.Is(one)).Wait()",
        "awaited and then discarded")]
    [InlineData(
        "foreach (var task in skills.Select(one => client.CountAsync(Facet.Skills.Is(one)))) { await task; }",
        "await task",
        "awaited and then discarded")]
    [InlineData(
        "var tasks = skills.Select(one => client.CountAsync(Facet.Skills.Is(one))).ToList(); foreach (var task in tasks) { await task.ConfigureAwait(false); }",
        "await task.ConfigureAwait(false)",
        "awaited and then discarded")]
    [InlineData(
        "var tasks = skills.Select(one => client.CountAsync(Facet.Skills.Is(one))).ToList(); Task.WaitAll(tasks.ToArray());",
        "Task.WaitAll(tasks.ToArray())",
        "awaited and then discarded")]
    [InlineData(
        "await Task.WhenAll(from one in skills select client.CountAsync(Facet.Skills.Is(one)));",
        "await Task.WhenAll(from one in skills select client.CountAsync(Facet.Skills.Is(one)))",
        "The counts are awaited")]
    [InlineData(
        "await Task.WhenAll(skills.Select(one => Task.Run(() => client.CountAsync(Facet.Skills.Is(one)))));",
        "await Task.WhenAll(skills.Select(one => Task.Run(() => client.CountAsync(Facet.Skills.Is(one)))))",
        "The counts are awaited")]
    [InlineData(
        "Task.Delay(5).ContinueWith(_ => client.CountAsync(criteria));",
        "Task.Delay(5).ContinueWith(_ => client.CountAsync(criteria))",
        "not awaited")]
    [InlineData(
        "await Task.Delay(5).ContinueWith(_ => client.CountAsync(criteria)).Unwrap();",
        "await Task.Delay(5).ContinueWith(_ => client.CountAsync(criteria)).Unwrap()",
        "awaited and then discarded")]
    [InlineData(
        "await WarmUpAsync(); async Task WarmUpAsync() { await client.CountAsync(criteria); }",
        "await client.CountAsync(criteria)",
        "or write '_ = await' if only the call matters")]
    [InlineData(
        "try { await client.CountAsync(criteria); } catch (LinkedInApiException) { Console.WriteLine(text); }",
        "await client.CountAsync(criteria)",
        "discarded")]
    [InlineData(
        "var tasks = skills.Select(one => client.CountAsync(Facet.Skills.Is(one))).ToList(); await Task.WhenAll(tasks); Console.WriteLine(tasks.Count);",
        "await Task.WhenAll(tasks)",
        "The counts are awaited")]
    [InlineData(
        "await (flag ? client.CountAsync(criteria) : client.CountAsync(all));",
        "await (flag ? client.CountAsync(criteria) : client.CountAsync(all))",
        "The count is awaited and then discarded")]
    [InlineData(
        "await (text switch { \"a\" => client.CountAsync(criteria), _ => throw new ArgumentException(text) });",
        "await (text switch { \"a\" => client.CountAsync(criteria), _ => throw new ArgumentException(text) })",
        "The count is awaited and then discarded")]
    [InlineData("Action fire = () => client.CountAsync(criteria); fire();", "client.CountAsync(criteria)", "is not awaited")]
    [InlineData("Action fire = async () => await client.CountAsync(criteria); fire();", "await client.CountAsync(criteria)", "awaited and then discarded")]
    [InlineData("Action<int> fire = _ => client.CountAsync(criteria); fire(1);", "client.CountAsync(criteria)", "is not awaited")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => client.CountAsync(criteria);", "client.CountAsync(criteria)", "is not awaited")]
    [InlineData("using System.Threading.Timer timer = new(_ => client.CountAsync(criteria), null, 0, 1);", "client.CountAsync(criteria)", "is not awaited")]
    public async Task A_count_that_nobody_sees_is_found(string statement, string marked, string message) =>
        Assert.Contains(message, await CodeAssert.FindsAsync(Id, statement, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("AudienceCount count = await client.CountAsync(criteria); _ = count;")]
    [InlineData("_ = await client.CountAsync(criteria);")]
    [InlineData("Task<AudienceCount> task = client.CountAsync(criteria); await task; _ = task.Result;")]
    [InlineData("Task<AudienceCount> task = client.CountAsync(criteria); await task; Console.WriteLine($\"{task.Status}: {await task}\");")]
    [InlineData("Task<AudienceCount> task = flag ? client.CountAsync(criteria) : client.CountAsync(all); await task;")]
    [InlineData("await client.CountAsync(criteria).ContinueWith(task => Console.WriteLine(task.Result));")]
    [InlineData("_ = client.CountAsync(criteria).ContinueWith(task => Show(task)); void Show(Task<AudienceCount> task) => Console.WriteLine(task.Result);")]
    [InlineData("await client.CountAsync(criteria).ContinueWith(async task => Console.WriteLine(await task)).Unwrap();")]
    [InlineData("await Task.Delay(5).ContinueWith(_ => Console.WriteLine(text));")]
    [InlineData("Func<Task<AudienceCount>, Task> next = task => task; await client.CountAsync(criteria).ContinueWith(next);")]
    [InlineData("AudienceCount[] counts = await Task.WhenAll(client.CountAsync(criteria), client.CountAsync(all)); _ = counts;")]
    [InlineData("_ = await Task.WhenAll(client.CountAsync(criteria), client.CountAsync(all));")]
    [InlineData("Task<AudienceCount> one = client.CountAsync(criteria), other = client.CountAsync(all); await Task.WhenAll(one, other); _ = (one.Result, other.Result);")]
    [InlineData("List<Task<AudienceCount>> tasks = []; tasks.Add(client.CountAsync(criteria)); await Task.WhenAll(tasks); _ = tasks[0];")]
    [InlineData("var tasks = skills.Select(one => client.CountAsync(Facet.Skills.Is(one))).ToArray(); await Task.WhenAll(tasks); foreach (var task in tasks) { _ = task.Result; }")]
    [InlineData("await Task.WhenAll(skills.Select(async one => Console.WriteLine(await client.CountAsync(Facet.Skills.Is(one)))));")]
    [InlineData("await Task.WhenAll(skills.Select(ShowAsync)); async Task<AudienceCount> ShowAsync(Skill one) => await client.CountAsync(Facet.Skills.Is(one));")]
    [InlineData("await Task.WhenAll(Task.Delay(1), Task.Delay(2));")]
    [InlineData("Task<AudienceCount> task = client.CountAsync(criteria); task.Wait(); _ = task.Result;")]
    [InlineData("AudienceCount count = client.CountAsync(criteria).GetAwaiter().GetResult(); _ = count;")]
    [InlineData("long? total = (await Task.WhenAll(client.CountAsync(criteria)))[0].Total; _ = total;")]
    [InlineData("await Parallel.ForEachAsync(skills, async (one, token) => Console.WriteLine(await client.CountAsync(Facet.Skills.Is(one), token)));")]
    [InlineData("await Task.Run(async () => Console.WriteLine(await client.CountAsync(criteria)));")]
    [InlineData("Func<Task> call = () => client.CountAsync(criteria); await call();")]
    [InlineData("Console.WriteLine(await client.CountAsync(criteria));")]
    [InlineData("await ThrowsAsync(async () => { await client.CountAsync(criteria); }); Task ThrowsAsync(Func<Task> call) => call();")]
    [InlineData("_ = client.CountAsync(criteria);")]
    [InlineData("_ = Task.Run(() => client.CountAsync(criteria));")]
    [InlineData("_ = client.CountAsync(criteria).Result;")]
    [InlineData("await Parallel.ForEachAsync(skills, async (one, token) => { _ = await client.CountAsync(Facet.Skills.Is(one), token); });")]
    [InlineData("await Parallel.ForEachAsync(skills, (one, token) => new ValueTask(Task.Delay(5, token)));")]
    [InlineData("Parallel.Invoke(() => Console.WriteLine(client.CountAsync(criteria).Result), () => { });")]
    [InlineData("Task.Run(() => Console.WriteLine(client.CountAsync(criteria).Result));")]
    [InlineData("Task<AudienceCount> run = Task.Run(() => client.CountAsync(criteria).Result); Console.WriteLine(await run);")]
    [InlineData("var tasks = skills.Select(one => client.CountAsync(Facet.Skills.Is(one))).ToList(); foreach (var task in tasks) { await task; } Console.WriteLine(tasks[0].Result);")]
    [InlineData("foreach (var task in skills.Select(one => client.CountAsync(Facet.Skills.Is(one)))) { await task; Console.WriteLine(task.Result); }")]
    [InlineData("foreach (var task in skills.Select(one => Task.Delay(5))) { await task; }")]
    [InlineData("await Task.WhenAll(skills.Select(one => Task.Run(async () => Console.WriteLine(await client.CountAsync(Facet.Skills.Is(one))))));")]
    [InlineData("void Run(Action call) => call(); Run(() => client.CountAsync(criteria).Wait());")]
    [InlineData("Func<Task> call = async () => await client.CountAsync(criteria); await call();")]
    [InlineData("client.Dispose();")]
    [InlineData("_ = await (flag ? client.CountAsync(criteria) : client.CountAsync(all));")]
    [InlineData("AudienceCount count = await (flag ? client.CountAsync(criteria) : client.CountAsync(all)); _ = count;")]
    [InlineData("await (flag ? client.CountAsync(criteria) : Task.Delay(5));")]
    [InlineData("Action fire = () => _ = client.CountAsync(criteria); fire();")]
    [InlineData("Func<object> call = () => client.CountAsync(criteria); _ = call();")]
    [InlineData("System.Linq.Expressions.Expression<Action<AudienceCountsClient>> call = one => one.CountAsync(criteria, default); _ = call;")]
    [InlineData("Action act = () => client.CountAsync(null!); ThrowsAny(act); static void ThrowsAny(Action call) => call();")]
    [InlineData("Action act = () => { client.CountAsync(null!); }; ThrowsAny(act); static void ThrowsAny(Action call) => call();")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.WriteLine(client.CountAsync(criteria).Result);")]
    public Task A_count_that_is_kept_or_passed_on_is_right(string statements) => CodeAssert.IsSilentAsync(Id, statements);
}
