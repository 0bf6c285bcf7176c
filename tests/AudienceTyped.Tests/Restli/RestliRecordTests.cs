namespace AudienceTyped.Tests;

public sealed class RestliRecordTests
{
    [Fact]
    public void The_last_of_a_repeated_key_wins_and_the_key_is_told()
    {
        RestliRecord record = Assert.IsType<RestliRecord>(RestliValue.Parse("(a:1,b:2,a:3,%61:4,c:5,c:5)"));

        Assert.Equal("(a:4,b:2,c:5)", record.ToString());
        Assert.Equal(["a", "c"], record.RepeatedKeys);
        Assert.Equal(RestliValue.Parse("(a:4,b:2,c:5)"), record);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(1000)]
    public void Keys_are_found_in_small_and_large_records(int count)
    {
        string fields = string.Join(',', Enumerable.Range(0, count).Select(index => $"k{index}:{index}"));
        RestliRecord record = (RestliRecord)RestliValue.Parse($"({fields},k{count - 1}:last,k0:first)");

        Assert.Equal(count, record.Fields.Length);
        Assert.Equal([$"k{count - 1}", "k0"], record.RepeatedKeys);
        Assert.True(record.TryGetValue($"k{count - 1}", out RestliValue? last));
        Assert.Equal(new RestliString("last"), last);
        Assert.True(record.TryGetValue("k0", out RestliValue? first));
        Assert.Equal(new RestliString("first"), first);
        Assert.False(record.TryGetValue("K0", out RestliValue? nothing));
        Assert.Null(nothing);
    }

    [Fact]
    public void A_record_without_repeated_keys_says_so()
    {
        Assert.Empty(((RestliRecord)RestliValue.Parse("(a:1,A:2)")).RepeatedKeys);
    }
}
