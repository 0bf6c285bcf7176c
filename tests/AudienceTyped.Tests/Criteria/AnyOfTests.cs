using System.Diagnostics;
using System.Reflection;
using CsCheck;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class AnyOfTests
{
    [Fact]
    public void Or_joins_the_values_of_one_facet_ascending_and_each_once()
    {
        AnyOf joined = Python | Engineering | Python;

        FacetValues values = Assert.Single(joined.Facets);
        Assert.Equal([SampleSkill.Engineering.Urn, SampleSkill.Python.Urn], values.Values);
        Assert.Equal(Python.Or(Engineering), joined);
    }

    [Fact]
    public void Or_keeps_several_facets_in_the_order_written()
    {
        AnyOf joined = Small | Python | Large;

        Assert.Equal(["staffCountRanges", "skills"], joined.Facets.Select(values => values.Facet.Name));
        Assert.Equal(2, joined.Facets[0].Values.Count);
        Assert.Equal(["skills", "staffCountRanges"], (Python | Small).Facets.Select(values => values.Facet.Name));
    }

    [Fact]
    public void And_of_two_is_an_all_of_of_both()
    {
        AllOf both = Python & Small;

        Assert.Equal([Python, Small], both.Clauses);
        Assert.Equal(both, Python.And(Small));
        Assert.Equal(both, Python.And((AllOf)Small));
    }

    [Fact]
    public void With_an_all_of_it_is_and_ed_or_distributed_in_both_orders()
    {
        AllOf both = Small & English;

        Assert.Equal([Python, Small, English], (Python & both).Clauses);
        Assert.Equal([Small, English, Python], (both & Python).Clauses);
        Assert.Equal([Python | Small, Python | English], (Python | both).Clauses);
        Assert.Equal([Python | Small, Python | English], (both | Python).Clauses);
        Assert.Equal(Python | both, Python.Or(both));
        Assert.Equal(Python & both, Python.And(both));
    }

    [Fact]
    public void With_a_none_of_it_is_criteria_in_both_orders()
    {
        TargetingCriteria criteria = Python & !Small;

        Assert.Equal(Python, criteria.Include);
        Assert.Equal(!Small, criteria.Exclude);
        Assert.Equal(criteria, !Small & Python);
        Assert.Equal(criteria, Python.And(!Small));
        Assert.Equal(criteria, Python.And(Small.Not()));
        Assert.Equal(criteria, Python.Except(Small));
        Assert.Equal(criteria, (!Small).And(Python));
    }

    [Fact]
    public void Not_and_back_is_the_same()
    {
        Assert.Equal(Python | Small, !!(Python | Small));
        Assert.Equal(!Python, Python.Not());
        Assert.Equal(Python, Python.Not().Not());
    }

    [Fact]
    public void Empty_is_nobody_the_identity_of_or()
    {
        AnyOf sum = AnyOf.Empty;
        foreach (AnyOf next in (AnyOf[])[Python, Small, Engineering])
        {
            sum |= next;
        }

        Assert.Equal(Python | Small | Engineering, sum);
        Assert.Same(Python, AnyOf.Empty | Python);
        Assert.Same(Python, Python | AnyOf.Empty);
        Assert.True(AnyOf.Empty.IsEmpty);
        Assert.False(Python.IsEmpty);
        Assert.Empty(AnyOf.Empty.Facets);
        Assert.Same(NoneOf.Empty, !AnyOf.Empty);
        Assert.Equal(AnyOf.Empty, AnyOf.Empty & Python);
        Assert.Equal(Python & Small, (Python & Small) | AnyOf.Empty);
    }

    [Fact]
    public void Equality_looks_neither_at_the_order_nor_at_the_instance()
    {
        AnyOf one = Small | Python | Engineering;
        AnyOf other = SampleFacet.Skills.IsAnyOf(SampleSkill.Engineering, SampleSkill.Python) | SampleFacet.StaffCountRanges.Is(SampleRange.Small);

        Assert.True(one == other);
        Assert.False(one != other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one.Equals((object)other));
        Assert.False(one.Equals((object)"text"));
        Assert.False(one == Python);
        Assert.False(one == null);
        Assert.True((AnyOf?)null == null);
        Assert.False(SampleFacet.Skills.Is(SampleSkill.Python) == SampleFacet.Interests.Is(SampleSkill.Python));
    }

    [Fact]
    public void The_lists_given_cannot_be_changed()
    {
        Assert.Throws<NotSupportedException>(() => ((IList<FacetValues>)Python.Facets)[0] = null!);
        Assert.Throws<NotSupportedException>(() => ((IList<Urn>)Python.Facets[0].Values)[0] = default);
        Assert.Throws<NotSupportedException>(() => ((IList<AnyOf>)(Python & Small).Clauses)[0] = Large);
    }

    [Fact]
    public void Null_operands_are_refused()
    {
        AnyOf none = null!;

        Assert.Throws<ArgumentNullException>(() => none | Python);
        Assert.Throws<ArgumentNullException>(() => Python | none);
        Assert.Throws<ArgumentNullException>(() => none & Python);
        Assert.Throws<ArgumentNullException>(() => Python & none);
        Assert.Throws<ArgumentNullException>(() => !none);
        Assert.Throws<ArgumentNullException>(() => Python.Except(none));
        Assert.Throws<ArgumentNullException>(() => Python.Or((AllOf)null!));
        Assert.Throws<ArgumentNullException>(() => Python.And((AllOf)null!));
        Assert.Throws<ArgumentNullException>(() => Python.And((NoneOf)null!));
        Assert.Throws<ArgumentNullException>(() => Python & (NoneOf)null!);
    }

    [Theory]
    [InlineData(typeof(AnyOf))]
    [InlineData(typeof(AllOf))]
    [InlineData(typeof(NoneOf))]
    [InlineData(typeof(TargetingCriteria))]
    public void A_debugger_shows_the_sentence(Type type)
    {
        Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);
        Assert.Equal(type, type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType);
    }

    [Fact]
    public void Joined_values_are_those_of_both_ascending_and_each_once()
    {
        CustomFacet facet = new("urn:li:adTargetingFacet:x");
        Gen.Select(UrnGen.Urn.Array[1, 8], UrnGen.Urn.Array[1, 8]).Sample((left, right) =>
            Assert.Equal(left.Union(right).Order(), Assert.Single((facet.IsAnyOf(left) | facet.IsAnyOf(right)).Facets).Values));
    }
}
