using AudienceTyped.Emulation;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

public class MembersByValueTests
{
    private const int Values = 5;

    [Fact]
    public void An_interval_of_values_has_the_members_who_drew_one_of_them() =>
        Gen.Select(Gen.Int[-1, Values - 1].Array[0, 30], Gen.Int[0, Values], Gen.Int[0, Values]).Sample(static (drawn, one, other) =>
        {
            (int start, int end) = (Math.Min(one, other), Math.Max(one, other));
            int[] expected = [.. Enumerable.Range(0, drawn.Length).Where(member => drawn[member] >= start && drawn[member] < end)];
            Assert.Equal(expected, new MembersByValue(drawn, Values).Within(start, end).ToArray().Order());
        });

    [Fact]
    public void Nobody_is_found_where_nobody_drew_a_value()
    {
        MembersByValue nobody = new([MembersByValue.NoValue, MembersByValue.NoValue], Values);
        Assert.True(nobody.Within(0, Values).IsEmpty);
        Assert.True(new MembersByValue([], 0).Within(0, 0).IsEmpty);
    }
}
