namespace AudienceTyped.Extensions.Tests;

public sealed class MemoryCallCounterTests
{
    private static readonly DateTimeOffset _evening = new(2026, 11, 27, 23, 59, 59, TimeSpan.Zero);
    private static readonly CallAllowance _application = new("app", 3, QuotaScope.Application);

    [Fact]
    public void A_day_ends_at_midnight_UTC()
    {
        MemoryCallCounter counter = new();
        CallAllowance[] allowances = [_application];
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Null(counter.Take(allowances, _evening)));
        CallRefusal refusal = Assert.NotNull(counter.Take(allowances, _evening));
        Assert.Equal((QuotaWindow.Day, _evening.AddSeconds(1), false), (refusal.Window, refusal.RetryAt, refusal.IsOfService));
        Assert.Null(counter.Take(allowances, _evening.AddSeconds(1)));
        Assert.Equal(1, counter.Read(allowances, _evening.AddSeconds(1))[0].Calls);
    }

    [Fact]
    public void A_call_counts_for_all_or_for_none()
    {
        MemoryCallCounter counter = new();
        CallAllowance none = new("member", 0, QuotaScope.Member);
        Assert.Equal(QuotaScope.Member, counter.Take([_application, none], _evening)!.Value.Allowance.Scope);
        Assert.Equal(0, counter.Read([_application], _evening)[0].Calls);
    }

    [Fact]
    public void A_refusal_of_the_service_holds_until_its_end_and_a_shorter_one_does_not_replace_it()
    {
        MemoryCallCounter counter = new();
        counter.Block("app", _evening.AddHours(2), _evening);
        counter.Block("app", _evening.AddHours(1), _evening);
        CallRefusal refusal = Assert.NotNull(counter.Take([_application], _evening.AddMinutes(90)));
        Assert.Equal((_evening.AddHours(2), true), (refusal.RetryAt, refusal.IsOfService));
        Assert.Null(counter.Take([_application], _evening.AddHours(2)));
    }

    [Fact]
    public void As_many_calls_are_counted_as_are_made_at_once()
    {
        MemoryCallCounter counter = new();
        CallAllowance[] allowances = [_application with { Limit = 1000 }];
        int taken = 0;
        Parallel.For(0, 4000, _ => Interlocked.Add(ref taken, counter.Take(allowances, _evening) is null ? 1 : 0));
        Assert.Equal(1000, taken);
    }
}
