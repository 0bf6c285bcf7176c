namespace AudienceTyped.Emulation;

/// <summary>A facet of which a member has several values, as with skills: each with a probability of its own, lower from value to value.</summary>
internal sealed class IndependentAssignment : IFacetAssignment
{
    private const ulong Whole = 1_000_000;

    // Of the first values about 7 % of the members have each; of the thousandth one in a thousand.
    private const ulong First = 80_000;
    private const ulong Slope = 12;

    private readonly ulong _seed;
    private readonly Dictionary<Urn, int> _ranks = [];

    public IndependentAssignment(ulong seed, IReadOnlyList<Urn> known)
    {
        _seed = seed;
        foreach (Urn value in known)
        {
            _ranks.TryAdd(value, _ranks.Count);
        }
    }

    public bool Knows(Urn value) => _ranks.ContainsKey(value);

    public void AddMembers(Urn value, MemberSet members)
    {
        ulong share = First * Slope / (Slope + (ulong)_ranks[value]);
        ulong seed = SplitMix64.Derive(_seed, value.ToString());
        MemberDraw.AddBelow(seed, share, Whole, members);
    }
}
