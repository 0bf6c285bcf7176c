using AudienceTyped.Definitions.Locks;

namespace AudienceTyped.Definitions.Tests;

public sealed class ValueLockTests
{
    private const string Line = "urn:li:skill:17\ten_US\tEngineering\tskills\t2026-11-01\n";

    [Fact]
    public void Lines_are_sorted_and_read_back()
    {
        ValueLock locked = ValueLock.Read(null);
        locked.Set(new("urn:li:skill:9", "en_US", "Nine", "skills", "2026-11-02"));
        locked.Set(new("urn:li:skill:17", "en_US", "Engineering", "skills", "2026-11-01"));
        Assert.Equal(Line + "urn:li:skill:9\ten_US\tNine\tskills\t2026-11-02\n", locked.ToString());
        Assert.Equal(locked.ToString(), ValueLock.Read(locked.ToString()).ToString());
        Assert.Equal(locked.ToString(), ValueLock.Read("\uFEFF" + locked.ToString().Replace("\n", "\r\n", StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void The_day_stays_while_the_service_says_the_same()
    {
        ValueLock locked = ValueLock.Read(Line);
        locked.Set(new("urn:li:skill:17", "en_US", "Engineering", "skills", "2027-01-01"));
        Assert.Equal(Line, locked.ToString());
        locked.Set(new("urn:li:skill:17", "en_US", "Engineering Work", "skills", "2027-01-01"));
        Assert.Equal("2027-01-01", locked.Find("urn:li:skill:17", "en_US")!.Date);
    }

    [Fact]
    public void A_value_that_is_gone_is_noted_only_if_it_was_there()
    {
        ValueLock locked = ValueLock.Read(Line);
        locked.SetGone("urn:li:skill:17", "en_US", "2027-01-01");
        locked.SetGone("urn:li:skill:18", "en_US", "2027-01-01");
        Assert.True(Assert.Single(locked.Values).IsGone);
    }

    [Theory]
    [InlineData("urn:li:skill:17\ten_US\tEngineering\tskills\n")]
    [InlineData("urn:li:skill:17\ten_US\tEngineering\tskills\tyesterday\n")]
    [InlineData("\ten_US\tEngineering\tskills\t2026-11-01\n")]
    [InlineData("<<<<<<< HEAD\n")]
    [InlineData(Line + "urn:li:skill:17\ten_US\tOther\tskills\t2026-11-01\n")]
    public void What_is_no_lock_is_refused_with_its_line(string text) =>
        Assert.Matches("^audience.lock: line [12]: ", Assert.Throws<RefusedInputException>(() => ValueLock.Read(text)).Message);

    [Fact]
    public void Two_branches_that_learned_the_same_merge() =>
        Assert.Single(ValueLock.Read(Line + Line.Replace("2026-11-01", "2026-11-09", StringComparison.Ordinal)).Values);
}
