using CsCheck;

namespace AudienceTyped.Tests;

public sealed class CriteriaAlgebraTests
{
    [Fact]
    public void Random_expressions_hold_the_members_that_their_operators_say()
    {
        CriteriaModel.AnyOfs.Sample(any => CriteriaModel.Members(any.Built) == any.Members);
        CriteriaModel.NoneOfs.Sample(none => ~CriteriaModel.Members(none.Built.Not()) == none.Members);
        CriteriaModel.AllOfs.Sample(all => CriteriaModel.Members(all.Built) == all.Members, iter: 2_000);
        CriteriaModel.Criteria.Sample(criteria => CriteriaModel.Members(criteria.Built) == criteria.Members, iter: 2_000);
    }

    [Fact]
    public void All_ofs_are_equal_exactly_where_they_hold_the_same_members()
    {
        Gen.Select(CriteriaModel.AllOfs, CriteriaModel.AllOfs).Sample(
            (a, b) => a.Built.Equals(b.Built) == (a.Members == b.Members)
                && (a.Members != b.Members || a.Built.GetHashCode() == b.Built.GetHashCode()), iter: 3_000);
    }

    [Fact]
    public void No_clause_of_a_normal_form_makes_another_superfluous()
    {
        CriteriaModel.AllOfs.Sample(
            all => all.Built.Clauses.SelectMany((clause, index) => all.Built.Clauses.Skip(index + 1).Select(other => (clause, other)))
                .All(pair => (pair.clause | pair.other) != pair.clause && (pair.clause | pair.other) != pair.other),
            iter: 2_000);
    }

    [Fact]
    public void Or_and_and_are_commutative_associative_and_idempotent()
    {
        Gen.Select(CriteriaModel.AnyOfs, CriteriaModel.AnyOfs, CriteriaModel.AnyOfs).Sample((left, middle, right) =>
        {
            (AnyOf a, AnyOf b, AnyOf c) = (left.Built, middle.Built, right.Built);
            Assert.Equal(a | b, b | a);
            Assert.Equal(a | (b | c), (a | b) | c);
            Assert.Equal(a & b, b & a);
            Assert.Equal(a & (b & c), (a & b) & c);
            Assert.Equal(a, a | a);
            Assert.Equal(a, a & a);

        });
    }

    [Fact]
    public void And_and_or_distribute_over_each_other_and_absorb()
    {
        Gen.Select(CriteriaModel.AnyOfs, CriteriaModel.AnyOfs, CriteriaModel.AnyOfs).Sample((left, middle, right) =>
        {
            (AnyOf a, AnyOf b, AnyOf c) = (left.Built, middle.Built, right.Built);
            Assert.Equal((a | b) & (a | c), a | (b & c));
            Assert.Equal((a & b) | (a & c), a & (b | c));
            Assert.Equal(a, a & (a | b));
            Assert.Equal(a, a | (a & b));
        });
    }

    [Fact]
    public void De_Morgan_holds()
    {
        Gen.Select(CriteriaModel.AnyOfs, CriteriaModel.AnyOfs).Sample((left, right) =>
        {
            (AnyOf a, AnyOf b) = (left.Built, right.Built);
            Assert.Equal(!(a | b), !a & !b);
            Assert.Equal(a | b, !(!a & !b));
            Assert.Equal(!a & !b, !b & !a);
        });
    }

    [Fact]
    public void Order_of_writing_changes_neither_equality_nor_hash_nor_key()
    {
        Gen.Select(CriteriaModel.AllOfs, CriteriaModel.AllOfs, CriteriaModel.NoneOfs).Sample(
            (a, b, c) =>
            {
                TargetingCriteria one = (a.Built & b.Built) & c.Built;
                TargetingCriteria other = c.Built & (b.Built & a.Built);
                return one == other && one.GetHashCode() == other.GetHashCode() && one.Key == other.Key;
            },
            iter: 1_000);
    }
}
