using AudienceTyped.Emulation;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

public class MemberDrawTests
{
    [Fact]
    public void Eight_members_at_a_time_draw_what_each_draws_alone() =>
        Gen.Select(Gen.ULong, Gen.ULong[1, 2_000_000], Gen.ULong).Sample(
            static (seed, bound, any) =>
            {
                ulong limit = any % bound;
                MemberBits members = new();
                MemberDraw.AddBelow(seed, limit, bound, members);
                MemberSet drawn = MemberSet.From(members);
                for (int member = 0; member < MemberClass.MemberCount; member++)
                {
                    SplitMix64 alone = new(SplitMix64.Derive(seed, member));
                    if (drawn.Contains(member) != alone.NextBelow(bound) < limit)
                    {
                        return false;
                    }
                }

                return true;
            },
            iter: 20);

    [Fact]
    public void Who_is_in_the_set_stays_and_a_limit_of_nothing_adds_nobody()
    {
        MemberBits members = new();
        members.Add(4711);
        MemberDraw.AddBelow(1, 0, 1_000, members);
        MemberSet found = MemberSet.From(members);
        Assert.True(found.Contains(4711));
        Assert.Equal(1, found.MemberCount);
    }
}
