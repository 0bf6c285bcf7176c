using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class TargetingCriteriaTests
{
    private static readonly TargetingCriteria _criteria = Python & Small & !Large;

    [Fact]
    public void An_any_of_and_an_all_of_are_criteria_without_an_exclusion()
    {
        TargetingCriteria one = Python;
        TargetingCriteria both = Python & Small;

        Assert.Equal((AllOf)Python, one.Include);
        Assert.Equal(Python & Small, both.Include);
        Assert.Same(NoneOf.Empty, one.Exclude);
        Assert.Same(NoneOf.Empty, both.Exclude);
    }

    [Fact]
    public void And_with_an_any_of_narrows_in_both_orders()
    {
        Assert.Equal([Python, Small, English], (_criteria & English).Include.Clauses);
        Assert.Equal([English, Python, Small], (English & _criteria).Include.Clauses);
        Assert.Equal(_criteria & English, English & _criteria);
        Assert.Equal(_criteria & English, _criteria.And(English));
        Assert.Equal(!Large, (_criteria & English).Exclude);
    }

    [Fact]
    public void And_with_an_all_of_narrows_in_both_orders()
    {
        AllOf both = English & Engineering;

        Assert.Equal(Python & Small & English & Engineering & !Large, _criteria & both);
        Assert.Equal(_criteria & both, both & _criteria);
        Assert.Equal(_criteria & both, _criteria.And(both));
    }

    [Fact]
    public void And_with_a_none_of_leaves_out_more_in_both_orders()
    {
        Assert.Equal(!(Large | English), (_criteria & !English).Exclude);
        Assert.Equal(_criteria & !English, !English & _criteria);
        Assert.Equal(_criteria & !English, _criteria.And(!English));
        Assert.Equal(_criteria & !English, _criteria.Except(English));
        Assert.Equal(Python & Small, (_criteria & !English).Include);
    }

    [Fact]
    public void And_of_two_criteria_joins_both_sides()
    {
        TargetingCriteria other = English & !Engineering;

        Assert.Equal((Python & Small & English) & (!Large & !Engineering), _criteria & other);
        Assert.Equal(_criteria & other, _criteria.And(other));
        Assert.Equal(other & _criteria, _criteria & other);
    }

    [Fact]
    public void Equality_looks_neither_at_the_order_nor_at_the_instance()
    {
        TargetingCriteria other = !Large & Small & Python;

        Assert.True(_criteria == other);
        Assert.False(_criteria != other);
        Assert.Equal(_criteria.GetHashCode(), other.GetHashCode());
        Assert.True(_criteria.Equals((object)other));
        Assert.False(_criteria.Equals((object)"text"));
        Assert.False(_criteria == null);
        Assert.True((TargetingCriteria?)null == null);
        Assert.False(_criteria == (Python & Small));
        Assert.False(_criteria == (Python & !Large));
    }

    [Fact]
    public void Null_operands_are_refused()
    {
        TargetingCriteria none = null!;

        Assert.Throws<ArgumentNullException>(() => none & _criteria);
        Assert.Throws<ArgumentNullException>(() => _criteria & none);
        Assert.Throws<ArgumentNullException>(() => none & !Python);
        Assert.Throws<ArgumentNullException>(() => !Python & none);
        Assert.Throws<ArgumentNullException>(() => _criteria & (NoneOf)null!);
        Assert.Throws<ArgumentNullException>(() => _criteria.Except(null!));
        Assert.Throws<ArgumentNullException>(() => _criteria.And((AnyOf)null!));
    }

    [Fact]
    public void Criteria_that_include_nothing_are_written_in_no_form()
    {
        TargetingCriteria excluding = AllOf.Empty & !Python;
        TargetingCriteria everyone = AllOf.Empty;

        foreach (TargetingCriteria criteria in (TargetingCriteria[])[excluding, everyone])
        {
            const string Message = "The criteria include nothing, and the service rejects criteria that only exclude. Add a clause, for example a location.";
            Assert.Equal(Message, Assert.Throws<InvalidOperationException>(criteria.ToRestli).Message);
            Assert.Equal(Message, Assert.Throws<InvalidOperationException>(criteria.ToJson).Message);
        }
    }

    [Fact]
    public void Criteria_with_an_empty_any_of_are_written_in_no_form()
    {
        TargetingCriteria nobody = Python & AnyOf.Empty;

        const string Message =
            "The criteria have an empty any-of, which matches nobody and which the service rejects. Add a value to it, or remove the clause.";
        Assert.Equal(Message, Assert.Throws<InvalidOperationException>(nobody.ToRestli).Message);
        Assert.Equal(Message, Assert.Throws<InvalidOperationException>(nobody.ToJson).Message);
    }

    [Fact]
    public void The_order_written_is_the_order_sent()
    {
        TargetingCriteria one = Small & (Python | English) & !(Large | Engineering);
        TargetingCriteria other = (English | Python) & Small & !(Engineering | Large);

        Assert.Equal(one, other);
        Assert.NotEqual(one.ToRestli(), other.ToRestli());
        Assert.True(one.ToRestli().IndexOf("staffCountRanges", StringComparison.Ordinal) < one.ToRestli().IndexOf("skills", StringComparison.Ordinal));
        Assert.True(other.ToRestli().IndexOf("interfaceLocales", StringComparison.Ordinal) < other.ToRestli().IndexOf("skills", StringComparison.Ordinal));
    }
}
