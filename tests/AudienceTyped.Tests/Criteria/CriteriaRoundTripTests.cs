using CsCheck;

namespace AudienceTyped.Tests;

public sealed class CriteriaRoundTripTests
{
    [Fact]
    public void Rest_li_text_is_read_back_equal_with_the_same_key_in_the_same_order()
    {
        CriteriaGen.Criteria.Sample(criteria => IsSame(criteria, TargetingCriteria.ParseRestli(criteria.ToRestli())));
    }

    [Fact]
    public void Json_is_read_back_equal_with_the_same_key_in_the_same_order()
    {
        CriteriaGen.Criteria.Sample(criteria => IsSame(criteria, TargetingCriteria.ParseJson(criteria.ToJson())));
    }

    [Fact]
    public void Normal_forms_of_random_expressions_survive_both_texts()
    {
        CriteriaModel.Criteria.Where(criteria => !criteria.Built.Include.IsEmpty && !criteria.Built.Include.Clauses[0].IsEmpty).Sample(
            criteria => IsSame(criteria.Built, TargetingCriteria.ParseRestli(criteria.Built.ToRestli()))
                && IsSame(criteria.Built, TargetingCriteria.ParseJson(criteria.Built.ToJson())),
            iter: 500);
    }

    private static bool IsSame(TargetingCriteria criteria, TargetingCriteria read)
    {
        Assert.Equal(criteria, read);
        Assert.Equal(criteria.GetHashCode(), read.GetHashCode());
        Assert.Equal(criteria.Key, read.Key);
        Assert.Equal(criteria.Include.Clauses, read.Include.Clauses);
        Assert.Equal(criteria.ToRestli(), read.ToRestli());
        Assert.Equal(criteria.ToJson(), read.ToJson());
        return true;
    }
}
