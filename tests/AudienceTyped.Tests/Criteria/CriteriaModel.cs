using CsCheck;

namespace AudienceTyped.Tests;

/// <summary>An expression twice: built with the library's operators, and computed on sets of members.</summary>
/// <param name="Built">What the operators made.</param>
/// <param name="Members">One bit a member.</param>
internal sealed record Modelled<T>(T Built, ulong Members);

/// <summary>
/// A universe of 64 members, one for each subset of six values (two facets of three), so that two expressions are
/// equivalent exactly where they hold the same members. Expressions are random trees of the operators.
/// </summary>
internal static class CriteriaModel
{
    private const int FacetCount = 2;
    private const int ValueCount = 3;

    public static readonly Gen<Modelled<AnyOf>> AnyOfs = AnyOfTree(2);
    public static readonly Gen<Modelled<NoneOf>> NoneOfs = NoneOfTree(2);
    public static readonly Gen<Modelled<AllOf>> AllOfs = AllOfTree(3);
    public static readonly Gen<Modelled<TargetingCriteria>> Criteria = CriteriaTree(3);

    public static ulong Members(AnyOf anyOf) =>
        anyOf.Facets.SelectMany(values => values.Values.Select(urn => Members(values.Facet, urn))).Aggregate(0UL, (left, right) => left | right);

    public static ulong Members(AllOf allOf) => allOf.Clauses.Select(Members).Aggregate(ulong.MaxValue, (left, right) => left & right);

    public static ulong Members(TargetingCriteria criteria) => Members(criteria.Include) & ~Members(criteria.Exclude.Not());

    private static ulong Members(TargetingFacet facet, Urn urn)
    {
        int bit = ((facet.Name[^1] - '0') * ValueCount) + (int)urn.Key.Integer;
        return Enumerable.Range(0, 64).Where(member => (member >> bit & 1) == 1).Aggregate(0UL, (set, member) => set | 1UL << member);
    }

    private static Modelled<AnyOf> Value(int facet, int value)
    {
        CustomFacet custom = new($"urn:li:adTargetingFacet:f{facet}");
        var urn = Urn.Parse($"urn:li:v:{value}");
        return new(custom.Is(urn), Members(custom, urn));
    }

    private static Gen<Modelled<AnyOf>> AnyOfTree(int levels)
    {
        Gen<Modelled<AnyOf>> leaf = Gen.Frequency(
            (12, Gen.Select(Gen.Int[0, FacetCount - 1], Gen.Int[0, ValueCount - 1]).Select(Value)),
            (1, Gen.Const(new Modelled<AnyOf>(AnyOf.Empty, 0))));
        if (levels == 0)
        {
            return leaf;
        }

        Gen<Modelled<AnyOf>> inner = AnyOfTree(levels - 1);
        return Gen.Frequency(
            (1, leaf),
            (2, Gen.Select(inner, inner).Select((a, b) => new Modelled<AnyOf>(a.Built | b.Built, a.Members | b.Members))),
            (1, inner.Select(a => new Modelled<AnyOf>(!!a.Built, a.Members))));
    }

    private static Gen<Modelled<NoneOf>> NoneOfTree(int levels)
    {
        Gen<Modelled<NoneOf>> leaf = AnyOfTree(1).Select(a => new Modelled<NoneOf>(!a.Built, ~a.Members));
        return levels == 0
            ? leaf
            : Gen.OneOf(
                leaf,
                Gen.Select(NoneOfTree(levels - 1), NoneOfTree(levels - 1)).Select((a, b) => new Modelled<NoneOf>(a.Built & b.Built, a.Members & b.Members)));
    }

    private static Gen<Modelled<AllOf>> AllOfTree(int levels)
    {
        Gen<Modelled<AllOf>> leaf = Gen.Frequency(
            (12, AnyOfTree(2).Select(a => new Modelled<AllOf>(a.Built, a.Members))),
            (1, Gen.Const(new Modelled<AllOf>(AllOf.Empty, ulong.MaxValue))));
        if (levels == 0)
        {
            return leaf;
        }

        Gen<Modelled<AllOf>> inner = AllOfTree(levels - 1);
        Gen<Modelled<AnyOf>> one = AnyOfTree(1);
        return Gen.OneOf(
            leaf,
            Gen.Select(inner, inner).Select((a, b) => new Modelled<AllOf>(a.Built & b.Built, a.Members & b.Members)),
            Gen.Select(inner, inner).Select((a, b) => new Modelled<AllOf>(a.Built | b.Built, a.Members | b.Members)),
            Gen.Select(one, one).Select((a, b) => new Modelled<AllOf>(a.Built & b.Built, a.Members & b.Members)),
            Gen.Select(one, inner).Select((a, b) => new Modelled<AllOf>(a.Built & b.Built, a.Members & b.Members)),
            Gen.Select(inner, one).Select((a, b) => new Modelled<AllOf>(a.Built | b.Built, a.Members | b.Members)));
    }

    private static Gen<Modelled<TargetingCriteria>> CriteriaTree(int levels)
    {
        Gen<Modelled<AllOf>> all = AllOfTree(1);
        Gen<Modelled<AnyOf>> any = AnyOfTree(1);
        Gen<Modelled<NoneOf>> none = NoneOfTree(1);
        Gen<Modelled<TargetingCriteria>> leaf = Gen.OneOf(
            all.Select(a => new Modelled<TargetingCriteria>(a.Built, a.Members)),
            any.Select(a => new Modelled<TargetingCriteria>(a.Built, a.Members)),
            Gen.Select(all, none).Select((a, b) => new Modelled<TargetingCriteria>(a.Built & b.Built, a.Members & b.Members)),
            Gen.Select(none, all).Select((a, b) => new Modelled<TargetingCriteria>(a.Built & b.Built, a.Members & b.Members)),
            Gen.Select(any, none).Select((a, b) => new Modelled<TargetingCriteria>(a.Built & b.Built, a.Members & b.Members)),
            Gen.Select(all, any).Select((a, b) => new Modelled<TargetingCriteria>(a.Built.Except(b.Built), a.Members & ~b.Members)));
        if (levels == 0)
        {
            return leaf;
        }

        Gen<Modelled<TargetingCriteria>> inner = CriteriaTree(levels - 1);
        return Gen.OneOf(
            leaf,
            Gen.Select(inner, inner).Select((a, b) => new Modelled<TargetingCriteria>(a.Built & b.Built, a.Members & b.Members)),
            Gen.Select(inner, none).Select((a, b) => new Modelled<TargetingCriteria>(a.Built & b.Built, a.Members & b.Members)),
            Gen.Select(none, inner).Select((a, b) => new Modelled<TargetingCriteria>(a.Built & b.Built, a.Members & b.Members)),
            Gen.Select(inner, all).Select((a, b) => new Modelled<TargetingCriteria>(a.Built & b.Built, a.Members & b.Members)),
            Gen.Select(any, inner).Select((a, b) => new Modelled<TargetingCriteria>(a.Built & b.Built, a.Members & b.Members)),
            Gen.Select(inner, any).Select((a, b) => new Modelled<TargetingCriteria>(a.Built.Except(b.Built), a.Members & ~b.Members)));
    }
}
