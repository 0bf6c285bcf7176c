namespace AudienceTyped.Emulation;

/// <summary>
/// The values of a facet in their hierarchy, numbered so that a value and all below it are one interval, each with the weight of being drawn
/// itself. A facet without a hierarchy is a tree of roots.
/// </summary>
internal sealed class ValueTree
{
    // The weight of all values together: small enough to be multiplied, large enough for the last of a million.
    private const ulong Whole = 1UL << 48;

    // Of the members of a country a fifth lives in none of the cities and states that the catalog has.
    private const ulong OwnShare = 4;

    // The first value of a list is the most frequent, the fourth after it half as frequent, and so on.
    private const ulong First = 1_000_000;
    private const ulong Slope = 4;

    private readonly Dictionary<Urn, Node> _nodes = [];
    private readonly ulong[] _cumulated;

    public ValueTree(IReadOnlyList<Urn> known, Func<Urn, Urn?> findParent)
    {
        foreach (Urn value in known)
        {
            _nodes.TryAdd(value, new Node(value));
        }

        Node root = new(default);
        HashSet<Urn> placed = [];
        foreach (Urn value in known)
        {
            if (placed.Add(value))
            {
                (findParent(value) is { } parent && _nodes.TryGetValue(parent, out Node? above) ? above : root).Children.Add(_nodes[value]);
            }
        }

        Values = new Urn[_nodes.Count];
        Weights = new ulong[_nodes.Count];
        int next = 0;
        root.Children.ForEach(child => Number(child, ref next));
        Spread(root, Whole, isRoot: true);
        _cumulated = Cumulate(Weights);
    }

    /// <summary>How many values there are.</summary>
    public int Count => Values.Length;

    /// <summary>The values by their numbers.</summary>
    public Urn[] Values { get; }

    /// <summary>The weight of each value, without those below it.</summary>
    public ulong[] Weights { get; }

    /// <summary>The numbers of the values with none below them; without groups of places, which have their members through others.</summary>
    public IEnumerable<int> Leaves => Enumerable.Range(0, Count).Where(
        number => _nodes[Values[number]].Children.Count == 0 && !PlaceGroups.IsGroup(Values[number]));

    /// <summary>Sums of weights; at each position that of all before it.</summary>
    public static ulong[] Cumulate(ReadOnlySpan<ulong> weights)
    {
        ulong[] cumulated = new ulong[weights.Length + 1];
        for (int index = 0; index < weights.Length; index++)
        {
            cumulated[index + 1] = cumulated[index] + weights[index];
        }

        return cumulated;
    }

    /// <summary>The last position whose sum is not above a number: of the value that was drawn.</summary>
    public static int FindDrawn(ulong[] cumulated, int start, int end, ulong drawn)
    {
        while (end - start > 1)
        {
            int middle = (start + end) / 2;
            (start, end) = cumulated[middle] <= drawn ? (middle, end) : (start, middle);
        }

        return start;
    }

    public bool Knows(Urn value) => _nodes.ContainsKey(value);

    /// <summary>The numbers of a value and of those below it; an empty interval for a value that is not known.</summary>
    public (int Start, int End) FindWithin(Urn value) => _nodes.TryGetValue(value, out Node? node) ? (node.Start, node.End) : (0, 0);

    /// <summary>Draws one of the values of an interval by their weights; no value if they have none.</summary>
    public int DrawWithin(int start, int end, ref SplitMix64 random)
    {
        ulong weight = _cumulated[end] - _cumulated[start];
        return weight == 0 ? MembersByValue.NoValue : FindDrawn(_cumulated, start, end, _cumulated[start] + random.NextBelow(weight));
    }

    // Depth is that of the catalog's hierarchies: six at most.
    private void Number(Node node, ref int next)
    {
        node.Start = next;
        Values[next++] = node.Value;
        foreach (Node child in node.Children)
        {
            Number(child, ref next);
        }

        node.End = next;
    }

    private void Spread(Node node, ulong weight, bool isRoot)
    {
        UInt128 sum = 0;
        for (int index = 0; index < node.Children.Count; index++)
        {
            sum += WeightOf(node.Children[index], index);
        }

        UInt128 total = sum + (isRoot ? 0 : sum / OwnShare);
        ulong rest = weight;
        for (int index = 0; index < node.Children.Count && total > 0; index++)
        {
            ulong share = (ulong)(weight * (UInt128)WeightOf(node.Children[index], index) / total);
            Spread(node.Children[index], share, isRoot: false);
            rest -= share;
        }

        if (!isRoot && !PlaceGroups.IsGroup(node.Value))
        {
            Weights[node.Start] = rest;
        }
    }

    private static ulong WeightOf(Node node, int index) => PlaceGroups.IsGroup(node.Value) ? 0 : First * Slope / (Slope + (ulong)index);

    private sealed class Node(Urn value)
    {
        public Urn Value { get; } = value;

        public List<Node> Children { get; } = [];

        public int Start { get; set; }

        public int End { get; set; }
    }
}
