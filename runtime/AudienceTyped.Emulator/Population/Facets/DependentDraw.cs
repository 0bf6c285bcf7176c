namespace AudienceTyped.Emulation;

/// <summary>Draws from a tree by weights that depend on what the member is.</summary>
/// <param name="weights">The dependencies of the facet.</param>
/// <param name="cumulated">For each combination of attribute values the sums of the weights of the values.</param>
/// <param name="presences">For each combination how many in 1,000 members have a value.</param>
internal sealed class DependentDraw(DependentWeights weights, ulong[][] cumulated, ulong[] presences) : IValueDraw
{
    public int Draw(int member, ref SplitMix64 random)
    {
        int combination = weights.Key.Of(member);
        ulong[] sums = cumulated[combination];
        return random.NextBelow(FacetDependencies.Whole) < presences[combination] && sums[^1] > 0
            ? ValueTree.FindDrawn(sums, 0, sums.Length - 1, random.NextBelow(sums[^1]))
            : MembersByValue.NoValue;
    }

    public bool CanDraw(int value) => Array.Exists(cumulated, sums => sums[value + 1] > sums[value]);

    public bool CanDraw(int member, int value)
    {
        ulong[] sums = cumulated[weights.Key.Of(member)];
        return sums[value + 1] > sums[value];
    }
}
