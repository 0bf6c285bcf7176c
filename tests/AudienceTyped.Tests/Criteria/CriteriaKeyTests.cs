using CsCheck;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class CriteriaKeyTests
{
    [Fact]
    public void The_key_is_the_digest_of_the_canonical_text()
    {
        TargetingCriteria criteria = Small & (Python | Engineering) & !Large;

        Assert.Equal("2103522bbb313966303e74d8343faae00bf74bd903d2503a93292a989905440e", criteria.Key);
        Assert.Same(criteria.Key, criteria.Key);
    }

    [Fact]
    public void Near_criteria_have_different_keys()
    {
        TargetingCriteria[] all =
        [
            Python, Python | Engineering, Python & Engineering, Python & !Engineering, Engineering & !Python, Python | Small, Python & Small,
            SampleFacet.Interests.Is(SampleSkill.Python), Python & !(Engineering | Small),
                AllOf.Empty, AnyOf.Empty, AllOf.Empty & !Python, AnyOf.Empty & !Python,
            Numbered(17), new CustomFacet("urn:li:adTargetingFacet:x").Is(Urn.Parse("urn:li:x:017")), new CustomFacet("urn:li:adTargetingFacet:x").Is(Urn.Parse("urn:li:X:17")),
        ];

        Assert.Equal(all.Length, all.Select(criteria => criteria.Key).Distinct().Count());
    }

    [Fact]
    public void Keys_are_equal_exactly_where_criteria_are()
    {
        Gen.Select(CriteriaModel.Criteria, CriteriaModel.Criteria).Sample((a, b) => a.Built == b.Built == (a.Built.Key == b.Built.Key), iter: 1_000);
        Gen.Select(CriteriaGen.Criteria, CriteriaGen.Criteria).Sample((a, b) => a == b == (a.Key == b.Key));
    }

    [Fact]
    public void A_key_has_64_hexadecimal_digits()
    {
        Assert.Matches("^[0-9a-f]{64}$", ((TargetingCriteria)Python).Key);
    }
}
