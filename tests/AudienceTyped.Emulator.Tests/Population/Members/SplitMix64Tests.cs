using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class SplitMix64Tests
{
    [Fact]
    public void The_sequence_is_that_of_the_published_generator()
    {
        SplitMix64 random = new(1234567);
        Assert.Equal(6457827717110365317UL, random.Next());
        Assert.Equal(3203168211198807973UL, random.Next());
        Assert.Equal(9817491932198370423UL, random.Next());
    }

    [Fact]
    public void A_bound_is_never_reached_and_every_number_below_it_is()
    {
        SplitMix64 random = new(1);
        int[] hits = new int[7];
        for (int draw = 0; draw < 7_000; draw++)
        {
            hits[random.NextBelow(7)]++;
        }

        Assert.All(hits, static count => Assert.InRange(count, 850, 1_150));
    }

    [Fact]
    public void Names_and_members_have_seeds_of_their_own()
    {
        Assert.NotEqual(SplitMix64.Derive(1, "skills"), SplitMix64.Derive(1, "titles"));
        Assert.NotEqual(SplitMix64.Derive(1, "skills"), SplitMix64.Derive(2, "skills"));
        Assert.Equal(100_000, Enumerable.Range(0, 100_000).Select(static member => SplitMix64.Derive(5, member)).Distinct().Count());
    }
}
