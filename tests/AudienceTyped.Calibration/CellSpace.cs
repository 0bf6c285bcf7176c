namespace AudienceTyped.Calibration;

/// <summary>A cell for each combination of values, one of each attribute; the last attribute changes fastest.</summary>
internal sealed class CellSpace
{
    private readonly int[] _steps;

    public CellSpace(IReadOnlyList<MemberAttribute> attributes)
    {
        Attributes = attributes;
        _steps = new int[attributes.Count];
        Count = 1;
        for (int index = attributes.Count - 1; index >= 0; index--)
        {
            _steps[index] = Count;
            Count *= attributes[index].Keys.Count;
        }
    }

    public IReadOnlyList<MemberAttribute> Attributes { get; }

    /// <summary>How many cells there are.</summary>
    public int Count { get; }

    /// <summary>The positions of an attribute and of a value in it.</summary>
    /// <exception cref="InvalidOperationException">No attribute has the value.</exception>
    public (int Attribute, int Value) Find(AttributeValue value)
    {
        int attribute = Enumerable.Range(0, Attributes.Count).Single(index => Attributes[index].Name == value.Attribute);
        IReadOnlyList<string> keys = Attributes[attribute].Keys;
        return (attribute, Enumerable.Range(0, keys.Count).Single(index => keys[index] == value.Key));
    }

    /// <summary>The cells with the values, whatever the other attributes are.</summary>
    public int[] CellsWith(IReadOnlyList<(int Attribute, int Value)> values)
    {
        IEnumerable<int> cells = [0];
        for (int attribute = 0; attribute < Attributes.Count; attribute++)
        {
            int step = _steps[attribute];
            int[] chosen = [.. values.Where(one => one.Attribute == attribute).Select(static one => one.Value)];
            IEnumerable<int> all = chosen.Length > 0 ? chosen : Enumerable.Range(0, Attributes[attribute].Keys.Count);
            cells = cells.SelectMany(cell => all.Select(value => cell + (value * step)));
        }

        return [.. cells];
    }
}
