using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class AllOfTests
{
    [Fact]
    public void Clauses_stand_once_in_the_order_written()
    {
        AllOf all = (Small & Python) & (Python & English & Small);

        Assert.Equal([Small, Python, English], all.Clauses);
        Assert.Equal(all, (Small & Python).And(Python & English & Small));
    }

    [Fact]
    public void A_clause_that_another_makes_superfluous_is_dropped_whichever_comes_first()
    {
        Assert.Equal([Python], (Python & (Python | Small)).Clauses);
        Assert.Equal([Python], ((Python | Small) & Python).Clauses);
        Assert.Equal([English, Python], ((Python | Small) & English & (Python | Large) & Python).Clauses);
        Assert.Equal([Python], (Python & (Python | Engineering)).Clauses);
        Assert.Equal(2, ((Python | Small) & (Python | Large)).Clauses.Count);
    }

    [Fact]
    public void Or_of_two_ands_is_distributed_in_the_order_written()
    {
        AllOf either = (Python & Small) | (Engineering & English);

        Assert.Equal([Python | Engineering, Python | English, Small | Engineering, Small | English], either.Clauses);
        Assert.Equal(either, (Python & Small).Or(Engineering & English));
    }

    [Fact]
    public void Or_with_a_part_of_itself_leaves_the_part()
    {
        Assert.Equal(Python, (Python & Small) | Python);
        Assert.Equal((AllOf)Python, Python | (Python & Small));
        Assert.Equal(Python & Small, (Python & Small) | (Python & Small));
    }

    [Fact]
    public void Distribution_is_made_up_to_its_limit_and_refused_past_it_with_an_explanation()
    {
        AllOf left = All(0, 16);

        Assert.Equal(256, AllOf.MaximumDistributedClauses);
        Assert.Equal(256, (left | All(100, 16)).Clauses.Count);
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => left | All(100, 17));
        Assert.Equal(
            "An OR of 16 and 17 AND-ed clauses would become 272 clauses, because the API has only an AND of ORs. At most 256 are allowed. Count the two audiences separately, or put the alternatives into one any-of.",
            exception.Message);
        Assert.Throws<InvalidOperationException>(() => All(0, 257).Or(Numbered(1)));
        Assert.Equal(256, All(0, 256).Or(Numbered(1000)).Clauses.Count);
    }

    [Fact]
    public void Empty_is_everyone_the_identity_of_and()
    {
        AllOf all = AllOf.Empty;
        foreach (AnyOf next in (AnyOf[])[Python, Small])
        {
            all &= next;
        }

        Assert.Equal(Python & Small, all);
        Assert.True(AllOf.Empty.IsEmpty);
        Assert.False(all.IsEmpty);
        Assert.Empty(AllOf.Empty.Clauses);
        Assert.Equal(AllOf.Empty, AllOf.Empty | Python);
        Assert.Equal(Python, (AllOf)Python & AllOf.Empty);
    }

    [Fact]
    public void With_nobody_it_is_nobody()
    {
        AllOf nobody = Python & Small & AnyOf.Empty;

        Assert.Equal(AnyOf.Empty, nobody);
        Assert.NotEqual(AllOf.Empty, nobody);
        Assert.Equal([AnyOf.Empty], nobody.Clauses);
    }

    [Fact]
    public void With_a_none_of_it_is_criteria_in_both_orders()
    {
        AllOf both = Python & Small;
        TargetingCriteria criteria = both & !Large;

        Assert.Equal(both, criteria.Include);
        Assert.Equal(!Large, criteria.Exclude);
        Assert.Equal(criteria, !Large & both);
        Assert.Equal(criteria, both.And(!Large));
        Assert.Equal(criteria, both.Except(Large));
        Assert.Equal(criteria, (!Large).And(both));
    }

    [Fact]
    public void Equality_looks_neither_at_the_order_nor_at_the_instance()
    {
        AllOf one = Small & Python;
        AllOf other = Python & Small;

        Assert.True(one == other);
        Assert.False(one != other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one == Python);
        Assert.False(one == null);
        Assert.True((AllOf?)null == null);
        Assert.False(one.Equals((object)"text"));
        Assert.True(one.Equals((object)other));
    }

    [Fact]
    public void Null_operands_are_refused()
    {
        AllOf both = Python & Small;
        AllOf none = null!;

        Assert.Throws<ArgumentNullException>(() => none & both);
        Assert.Throws<ArgumentNullException>(() => both & none);
        Assert.Throws<ArgumentNullException>(() => none | both);
        Assert.Throws<ArgumentNullException>(() => both | none);
        Assert.Throws<ArgumentNullException>(() => none & !Python);
        Assert.Throws<ArgumentNullException>(() => both & (NoneOf)null!);
        Assert.Throws<ArgumentNullException>(() => both.Except(null!));
    }

    private static AllOf All(int first, int count) => Enumerable.Range(first, count).Aggregate(AllOf.Empty, (all, id) => all & Numbered(id));
}
