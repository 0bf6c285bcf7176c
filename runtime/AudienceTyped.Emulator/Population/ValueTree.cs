namespace AudienceTyped.Emulation;

/// <summary>
/// The values of a facet in their hierarchy, each with a weight, numbered so that a value and all below it are one interval.
/// A facet without a hierarchy is a tree of roots.
/// </summary>
internal sealed class ValueTree
{
    // Of the members of a country a fifth lives in none of the cities and states that the catalog has.
    private const ulong OwnShare = 4;

    private readonly Dictionary<Urn, Node> _nodes = [];
    private readonly Node _root = new(default);

    public ValueTree(IReadOnlyList<Urn> known, Func<Urn, Urn?> findParent)
    {
        foreach (Urn value in known)
        {
            _nodes.TryAdd(value, new Node(value));
        }

        HashSet<Urn> placed = [];
        foreach (Urn value in known)
        {
            if (placed.Add(value))
            {
                (findParent(value) is { } parent && _nodes.TryGetValue(parent, out Node? above) ? above : _root).Children.Add(_nodes[value]);
            }
        }

        int next = 0;
        Number(_root, ref next);
    }

    /// <summary>How many values there are.</summary>
    public int Count => _nodes.Count;

    /// <summary>The numbers of the values with none below them; without groups of places, which have their members through others.</summary>
    public IEnumerable<int> Leaves =>
        _nodes.Values.Where(static node => node.Children.Count == 0 && !PlaceGroups.IsGroup(node.Value)).Select(static node => node.Start);

    public bool Knows(Urn value) => _nodes.ContainsKey(value);

    /// <summary>The numbers of a value and of those below it; an empty interval for a value that is not known.</summary>
    public (int Start, int End) FindWithin(Urn value) => _nodes.TryGetValue(value, out Node? node) ? (node.Start, node.End) : (0, 0);

    /// <summary>Draws a value by the weights, from the top down; the number of it.</summary>
    public int Draw(ref SplitMix64 random)
    {
        Node node = _root;
        while (node.Cumulated.Length > 0)
        {
            ulong total = node.Cumulated[^1] + node.OwnWeight;
            if (total == 0)
            {
                break;
            }

            ulong drawn = random.NextBelow(total);
            if (drawn >= node.Cumulated[^1])
            {
                break;
            }

            node = node.Children[FirstAbove(node.Cumulated, drawn)];
        }

        return node.Start;
    }

    // Depth is that of the catalog's hierarchies: six at most.
    private static void Number(Node node, ref int next)
    {
        bool isRoot = node.Value.IsDefault;
        node.Start = isRoot ? -1 : next++;
        node.Cumulated = new ulong[node.Children.Count];
        ulong sum = 0;
        for (int index = 0; index < node.Children.Count; index++)
        {
            Node child = node.Children[index];
            Number(child, ref next);
            sum += ValueWeights.Of(
                child.Value, index, isRoot ? null : node.Value, child.Children.Count > 0, child.Cumulated.Length == 0 ? 0 : child.Cumulated[^1]);
            node.Cumulated[index] = sum;
        }

        node.OwnWeight = isRoot || ValueWeights.IsSumOfParts(node.Value) ? 0 : sum / OwnShare;
        node.End = next;
    }

    private static int FirstAbove(ulong[] cumulated, ulong drawn)
    {
        int low = 0;
        int high = cumulated.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = cumulated[middle] > drawn ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private sealed class Node(Urn value)
    {
        public Urn Value { get; } = value;

        public List<Node> Children { get; } = [];

        public ulong[] Cumulated { get; set; } = [];

        public ulong OwnWeight { get; set; }

        public int Start { get; set; }

        public int End { get; set; }
    }
}
