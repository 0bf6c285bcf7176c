using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class MemberClassTests
{
    [Fact]
    public void A_million_members_represent_as_many_as_the_countries_have()
    {
        Assert.Equal(1_000_000, MemberClass.MemberCount);
        long countries = ProfileCountries.Shipped.Members.Sum();
        Assert.InRange(MemberClass.TotalWeight, countries * 0.9995, countries * 1.0005);
    }

    [Fact]
    public void Classes_are_whole_words_and_all_but_the_last_whole_blocks()
    {
        Assert.All(MemberClass.All, static one => Assert.Equal(0, one.Size % 64));
        Assert.All(MemberClass.All.SkipLast(1), static one => Assert.Equal(0, one.Size % MemberSet.MembersOfBlock));
    }
}
