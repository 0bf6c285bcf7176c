using CsCheck;

namespace AudienceTyped.Tests;

/// <summary>Long loops on either side, parts that are shared, and looks in between.</summary>
public sealed class JoinedTests
{
    private const int Terms = 100_000;

    private static readonly CustomFacet _facet = new("urn:li:adTargetingFacet:f");

    [Fact]
    public void A_long_loop_of_and_is_the_same_on_either_side()
    {
        AllOf onTheRight = AllOf.Empty;
        AllOf onTheLeft = AllOf.Empty;
        for (int number = 0; number < Terms; number++)
        {
            onTheRight &= Value(number);
            onTheLeft = Value(number) & onTheLeft;
        }

        Assert.Equal(Terms, onTheRight.Clauses.Count);
        Assert.Equal(onTheRight, onTheLeft);
        Assert.Equal(onTheRight.GetHashCode(), onTheLeft.GetHashCode());
        Assert.Equal(onTheRight.Clauses, onTheLeft.Clauses.Reverse());
    }

    [Fact]
    public void A_long_loop_of_or_is_the_same_on_either_side()
    {
        AnyOf onTheRight = AnyOf.Empty;
        AnyOf onTheLeft = AnyOf.Empty;
        NoneOf none = NoneOf.Empty;
        for (int number = 0; number < Terms; number++)
        {
            onTheRight |= Value(number);
            onTheLeft = Value(number) | onTheLeft;
            none &= !Value(number);
        }

        Assert.Equal(_facet.IsAnyOf(Enumerable.Range(0, Terms).Select(Number)), onTheRight);
        Assert.Equal(onTheRight, onTheLeft);
        Assert.Equal(onTheRight, !none);
    }

    [Fact]
    public void A_long_loop_of_or_on_two_clauses_is_distributed()
    {
        AllOf all = Value(0) & Value(1);
        for (int number = 2; number < 10_000; number++)
        {
            all |= Value(number);
        }

        AnyOf rest = _facet.IsAnyOf(Enumerable.Range(2, 9_998).Select(Number));
        Assert.Equal((Value(0) | rest) & (Value(1) | rest), all);
    }

    [Fact]
    public void Parts_that_are_shared_count_once()
    {
        // Written out, this has 2^60 terms.
        AllOf all = Value(0);
        AnyOf any = Value(0);
        for (int level = 1; level <= 60; level++)
        {
            all = (all & Value(level)) & (all & Value(-level));
            any = (any | Value(level)) | (any | Value(-level));
        }

        Assert.Equal(121, all.Clauses.Count);
        Assert.Equal(121, Assert.Single(any.Facets).Values.Count);
    }

    [Fact]
    public void A_look_in_between_changes_nothing()
    {
        Gen.Select(CriteriaModel.AllOfs, CriteriaModel.AllOfs, CriteriaModel.AnyOfs).Sample(
            (a, b, c) =>
            {
                AllOf unseen = ((a.Built & b.Built) | c.Built) & a.Built;
                AllOf seen = a.Built & b.Built;
                _ = seen.Clauses.Count;
                seen |= c.Built;
                _ = seen.GetHashCode();
                seen &= a.Built;
                return seen == unseen && CriteriaModel.Members(unseen) == (((a.Members & b.Members) | c.Members) & a.Members);
            },
            iter: 1_000);
    }

    [Fact]
    public void Many_threads_see_the_same()
    {
        AllOf all = AllOf.Empty;
        for (int number = 0; number < 1_000; number++)
        {
            all &= Value(number) | Value(number + 1);
        }

        string[] keys = new string[16];
        Parallel.For(0, keys.Length, index => keys[index] = ((TargetingCriteria)all).Key);

        Assert.Single(keys.Distinct());
    }

    private static AnyOf Value(int number) => _facet.Is(Number(number));

    private static Urn Number(int number) => Urn.Create("v", $"{number}");
}
