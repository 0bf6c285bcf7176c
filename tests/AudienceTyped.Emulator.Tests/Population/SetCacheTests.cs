using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class SetCacheTests
{
    private const int Most = 10_000;

    [Fact]
    public void It_never_takes_more_than_its_bytes_and_makes_again_what_it_forgot()
    {
        SetCache cache = new(Most);
        MemberBits bits = new();
        bits.Add(7);
        MemberSet set = MemberSet.From(bits);
        int made = 0;
        for (int id = 1; id <= 1_000; id++)
        {
            Assert.Same(set, cache.GetOrAdd(SmallCatalog.Skills, Urn.Parse($"urn:li:skill:{id}"), Create));
            Assert.InRange(cache.Bytes, 1, Most);
        }

        Assert.Equal(1_000, made);
        cache.GetOrAdd(SmallCatalog.Skills, Urn.Parse("urn:li:skill:1000"), Create);
        Assert.Equal(1_000, made);
        cache.GetOrAdd(SmallCatalog.Skills, Urn.Parse("urn:li:skill:1"), Create);
        Assert.Equal(1_001, made);

        MemberSet Create(TargetingFacet facet, Urn value)
        {
            made++;
            return set;
        }
    }
}
