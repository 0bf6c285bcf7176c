namespace AudienceTyped.Emulation;

/// <summary>
/// Draws places of which the catalog does not say in which country they are, as cities of a file of one's own may be.
/// A few members of any country are in one, besides where they live.
/// </summary>
internal sealed class UnplacedDraw : IValueDraw
{
    private const ulong Presence = 50;

    private readonly ulong[] _cumulated;

    public UnplacedDraw(ProfilePlaces places, ValueTree tree) => _cumulated = ValueTree.Cumulate(
        [.. Enumerable.Range(0, tree.Count).Select(place => places.Contain(place) || places.AreIn(place) ? 0 : tree.Weights[place])]);

    /// <summary>Whether there are such places.</summary>
    public bool IsNeeded => _cumulated[^1] > 0;

    public int Draw(int member, ref SplitMix64 random) => random.NextBelow(FacetDependencies.Whole) < Presence
        ? ValueTree.FindDrawn(_cumulated, 0, _cumulated.Length - 1, random.NextBelow(_cumulated[^1]))
        : MembersByValue.NoValue;

    public bool CanDraw(int value) => _cumulated[value + 1] > _cumulated[value];

    public bool CanDraw(int member, int value) => CanDraw(value);
}
