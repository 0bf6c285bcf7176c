using System.Numerics;
using CsCheck;

namespace AudienceTyped.Tests;

/// <summary>That the sums which the refusals advise give the number of members who are meant, on random criteria.</summary>
public sealed class RefusalAdviceTests
{
    [Fact]
    public void Not_of_an_and_is_counted_by_subtraction() =>
        Gen.Select(CriteriaModel.AllOfs, CriteriaModel.AllOfs).Sample(
            (w, ab) => Count(w.Members & ~ab.Members) == Count(w.Built) - Count(w.Built & ab.Built), iter: 2_000);

    [Fact]
    public void Not_a_or_not_b_is_counted_by_subtraction() =>
        Gen.Select(CriteriaModel.AllOfs, CriteriaModel.AnyOfs, CriteriaModel.AnyOfs).Sample(
            (w, a, b) => Count(w.Members & (~a.Members | ~b.Members)) == Count(w.Built) - Count(w.Built & a.Built & b.Built), iter: 2_000);

    [Fact]
    public void Not_of_criteria_is_counted_by_subtraction() =>
        Gen.Select(CriteriaModel.Criteria, CriteriaModel.Criteria).Sample(
            (w, criteria) => Count(w.Members & ~criteria.Members) == Count(w.Built) - Count(w.Built & criteria.Built), iter: 2_000);

    [Fact]
    public void Not_a_or_b_is_counted_within_an_audience() =>
        Gen.Select(CriteriaModel.AllOfs, CriteriaModel.AnyOfs, CriteriaModel.AllOfs).Sample(
            (w, a, b) =>
                Count(w.Members & (~a.Members | b.Members)) == Count(w.Built) - Count(w.Built & a.Built) + Count(w.Built & a.Built & b.Built), iter: 2_000);

    [Fact]
    public void Not_a_or_criteria_is_counted_within_an_audience() =>
        Gen.Select(CriteriaModel.Criteria, CriteriaModel.AnyOfs, CriteriaModel.Criteria).Sample(
            (w, a, criteria) =>
                Count(w.Members & (~a.Members | criteria.Members)) == Count(w.Built) - Count(w.Built & a.Built)
                    + Count(w.Built & a.Built & criteria.Built), iter: 2_000);

    [Fact]
    public void Either_criteria_are_counted_without_their_overlap() =>
        Gen.Select(CriteriaModel.Criteria, CriteriaModel.Criteria).Sample(
            (first, second) =>
                Count(first.Members | second.Members) == Count(first.Built) + Count(second.Built) - Count(first.Built & second.Built), iter: 2_000);

    [Fact]
    public void Criteria_that_exclude_the_same_are_joined_before_the_exclusion() =>
        Gen.Select(CriteriaModel.AllOfs, CriteriaModel.AllOfs, CriteriaModel.AnyOfs).Sample(
            (a, b, c) => CriteriaModel.Members((a.Built | b.Built) & !c.Built) == ((a.Members & ~c.Members) | (b.Members & ~c.Members)), iter: 2_000);

    private static int Count(TargetingCriteria criteria) => Count(CriteriaModel.Members(criteria));

    private static int Count(ulong members) => BitOperations.PopCount(members);
}
