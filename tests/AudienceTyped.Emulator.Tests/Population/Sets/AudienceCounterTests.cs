using AudienceTyped.Emulation;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

public class AudienceCounterTests
{
    // Lists and bits, and sets with members in a part of the blocks alone.
    private static readonly Gen<MemberSet> _set = Gen.Select(Gen.ULong, OneOf.These(20UL, 5_000UL, 300_000UL), Gen.Int[0, 999_999]).Select(
        static (seed, share, first) => MemberSetTests.Collect(
            Enumerable.Range(first, MemberClass.MemberCount - first).Where(member => IsDrawn(seed, member, share))));

    private static readonly Gen<MemberSet[]> _sets = _set.Array[1, 3];

    [Fact]
    public void It_counts_what_a_loop_over_the_members_counts() =>
        Gen.Select(_sets.Array[0, 3], _sets, Gen.Bool).Sample(
            static (include, exclude, excludes) =>
            {
                MemberSet[] excluded = excludes ? exclude : [];
                long expected = 0;
                int member = 0;
                foreach (MemberClass one in MemberClass.All)
                {
                    for (int index = 0; index < one.Size; index++, member++)
                    {
                        int current = member;
                        bool isCounted = include.All(sets => sets.Any(set => set.Contains(current))) && !excluded.Any(set => set.Contains(current));
                        expected += isCounted ? one.Weight : 0;
                    }
                }

                Assert.Equal(expected, AudienceCounter.Count(include, excluded));
            },
            iter: 15);

    [Fact]
    public void Without_a_clause_everyone_is_counted_and_with_a_clause_that_nobody_meets_nobody()
    {
        Assert.Equal(MemberClass.TotalWeight, AudienceCounter.Count([], []));
        Assert.Equal(0, AudienceCounter.Count([[MemberSet.Everyone], [MemberSet.Nobody]], []));
        Assert.Equal(0, AudienceCounter.Count([[MemberSet.Everyone]], [MemberSet.Everyone]));
    }

    private static bool IsDrawn(ulong seed, int member, ulong share) => new SplitMix64(SplitMix64.Derive(seed, member)).NextBelow(1_000_000) < share;
}
