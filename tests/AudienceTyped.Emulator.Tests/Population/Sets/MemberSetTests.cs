using AudienceTyped.Emulation;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

public class MemberSetTests
{
    // Nobody, few members, as many as a list holds, one more, and many; with the first and the last one.
    private static readonly Gen<HashSet<int>> _members = Gen.Select(
        OneOf.These(0, 2, 60, MemberSet.LargestList, MemberSet.LargestList + 1, 200_000), Gen.ULong).Select(static (count, seed) =>
        {
            SplitMix64 random = new(seed);
            HashSet<int> members = count == 0 ? [] : [0, MemberClass.MemberCount - 1];
            while (members.Count < count)
            {
                members.Add((int)random.NextBelow((ulong)MemberClass.MemberCount));
            }

            return members;
        });

    [Fact]
    public void A_set_has_the_members_who_were_collected() =>
        _members.Sample(
            static members =>
            {
                MemberSet set = Collect(members);
                Assert.Equal(members.Count, set.MemberCount);
                Assert.Equal(members.Count > MemberSet.LargestList, set.HasBits);
                Assert.Equal(members.Order(), Enumerable.Range(0, MemberClass.MemberCount).Where(set.Contains));
                Assert.True(set.Bytes <= MemberClass.MemberCount / 8);
            },
            iter: 12);

    [Fact]
    public void The_blocks_together_are_the_set() =>
        Gen.Select(_members, Gen.Int[0, 3]).Sample(
            static (members, skipped) =>
            {
                MemberSet set = Collect(members);
                SetUnion union = new([set]);
                ulong[] buffer = new ulong[MemberSet.WordsOfBlock];
                for (int block = 0; block < MemberSet.BlockCount; block += 1 + skipped)
                {
                    ReadOnlySpan<ulong> bits = union.BitsOf(block, buffer);
                    int start = block * MemberSet.MembersOfBlock;
                    for (int member = start; member < Math.Min(start + MemberSet.MembersOfBlock, MemberClass.MemberCount); member++)
                    {
                        int offset = member - start;
                        Assert.Equal(members.Contains(member), (bits[offset / 64] >> (offset % 64) & 1) != 0);
                    }

                    Assert.Equal(BlockBits.Count(bits) > 0, set.Blocks.Contains(block));
                }
            },
            iter: 12);

    [Fact]
    public void Nobody_and_everyone_are_kept_once()
    {
        MemberBits bits = new();
        Assert.Same(MemberSet.Nobody, MemberSet.From(bits));
        bits.AddEveryone();
        Assert.Same(MemberSet.Everyone, MemberSet.From(bits));
        Assert.Equal(MemberClass.MemberCount, MemberSet.Everyone.MemberCount);
    }

    internal static MemberSet Collect(IEnumerable<int> members)
    {
        MemberBits bits = new();
        foreach (int member in members)
        {
            bits.Add(member);
        }

        return MemberSet.From(bits);
    }
}
