namespace AudienceTyped.Emulation;

/// <summary>
/// A facet of which a member has several values, as with skills: each with a probability of its own, lower from value to value,
/// and higher or lower by what the member is.
/// </summary>
internal sealed class IndependentAssignment : IFacetAssignment
{
    private const ulong Whole = 1_000_000;

    // Of the first values about 7 % of the members have each; of the thousandth one in a thousand.
    private const ulong First = 80_000;
    private const ulong Slope = 12;

    private readonly ulong _seed;
    private readonly DependentWeights _weights;
    private readonly Dictionary<Urn, int> _ranks = [];

    public IndependentAssignment(ulong seed, IReadOnlyList<Urn> known, DependentWeights weights)
    {
        _seed = seed;
        _weights = weights;
        foreach (Urn value in known)
        {
            _ranks.TryAdd(value, _ranks.Count);
        }
    }

    public bool Knows(Urn value) => _ranks.ContainsKey(value);

    public void AddMembers(Urn value, MemberBits members)
    {
        ulong share = First * Slope / (Slope + (ulong)_ranks[value]);
        ulong[] shares = Array.ConvertAll(_weights.FactorsOf(value), factor => Math.Min(share * factor / DependentWeights.FactorUnit, Whole - 1));
        ulong seed = SplitMix64.Derive(_seed, value.ToString());
        if (shares.Length == 1)
        {
            MemberDraw.AddBelow(seed, shares[0], Whole, members);
            return;
        }

        for (int member = 0; member < MemberClass.MemberCount; member++)
        {
            SplitMix64 random = new(SplitMix64.Derive(seed, member));
            if (random.NextBelow(Whole) < shares[_weights.Key.Of(member)])
            {
                members.Add(member);
            }
        }
    }
}
