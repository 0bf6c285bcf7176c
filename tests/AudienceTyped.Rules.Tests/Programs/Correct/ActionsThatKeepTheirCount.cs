using AudienceTyped;

internal sealed class Panel(AudienceCountsClient client, TargetingCriteria criteria)
{
    public event EventHandler? Clicked;
    private AudienceCount? _count;
    public void Wire() => Clicked += async (_, _) => _count = await client.CountAsync(criteria);
    public Action Make() => async () => _count = await client.CountAsync(criteria);
    public Action Discard() => async () => _ = await client.CountAsync(criteria);
    public Func<Task<AudienceCount>> Task() => () => client.CountAsync(criteria);
    public AudienceCount? Count => _count;
    public void Raise() => Clicked?.Invoke(this, EventArgs.Empty);
}

internal sealed class Expectation(Action action) { public void Throw<T>() where T : Exception { try { action(); } catch (T) { } } }
internal static class Fluent { public static Expectation Should(this Action action) => new(action); }
internal static class Refusals
{
    public static void Refuses(AudienceCountsClient client)
    {
        Action act = () => client.CountAsync(null!);
        act.Should().Throw<ArgumentNullException>();
    }
    public static void RefusesInABlock(AudienceCountsClient client)
    {
        Action act = () => { client.CountAsync(null!); };
        act.Should().Throw<ArgumentNullException>();
    }
}

internal static class Keeping
{
    public static void Run(AudienceCountsClient client, TargetingCriteria criteria, List<Task<AudienceCount>> running)
    {
        Action start = () => running.Add(client.CountAsync(criteria));
        Action<AudienceCount> show = count => Console.WriteLine(count);
        start();
        client.CountAsync(criteria).ContinueWith(task => show(task.Result));
    }
}
