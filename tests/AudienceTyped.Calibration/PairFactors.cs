namespace AudienceTyped.Calibration;

/// <summary>A factor for each pair of values of two attributes. A cell is the product of the factors of its ten pairs.</summary>
internal sealed class PairFactors
{
    private readonly IReadOnlyList<MemberAttribute> _attributes;
    private readonly Dictionary<(int First, int Second), double[][]> _tables = [];

    public PairFactors(IReadOnlyList<MemberAttribute> attributes)
    {
        _attributes = attributes;
        foreach ((int first, int second) in Pairs)
        {
            _tables[(first, second)] = [.. attributes[first].Keys.Select(_ => attributes[second].Keys.Select(static _ => 1.0).ToArray())];
        }
    }

    /// <summary>The pairs of attributes by their positions, the first before the second.</summary>
    public IEnumerable<(int First, int Second)> Pairs =>
        from first in Enumerable.Range(0, _attributes.Count)
        from second in Enumerable.Range(first + 1, _attributes.Count - first - 1)
        select (first, second);

    /// <summary>The factors of a pair by value of the first attribute, then by value of the second.</summary>
    public IReadOnlyList<IReadOnlyList<double>> this[int first, int second] => _tables[(first, second)];

    /// <summary>Scales the cells that have the values.</summary>
    /// <param name="values">Two values in the order of their attributes, one, or none for all cells.</param>
    /// <param name="factor">The factor.</param>
    public void Scale(IReadOnlyList<(int Attribute, int Value)> values, double factor)
    {
        switch (values)
        {
            case [(int first, int row), (int second, int column)]:
                _tables[(first, second)][row][column] *= factor;
                break;
            case [(0, int row)]:
                ScaleRow(_tables[(0, 1)][row], factor);
                break;
            case [(int attribute, int column)]:
                Array.ForEach(_tables[(0, attribute)], row => row[column] *= factor);
                break;
            default:
                Array.ForEach(_tables[(0, 1)], row => ScaleRow(row, factor));
                break;
        }
    }

    /// <summary>Scales each table so that its largest factor is 1: the numbers of members are given by the total.</summary>
    public void Normalize()
    {
        foreach (double[][] table in _tables.Values)
        {
            double largest = table.Max(static row => row.Max());
            Array.ForEach(table, row => ScaleRow(row, 1 / largest));
        }
    }

    private static void ScaleRow(double[] row, double factor)
    {
        for (int column = 0; column < row.Length; column++)
        {
            row[column] *= factor;
        }
    }
}
