using System.Globalization;

namespace AudienceTyped.Emulation;

/// <summary>
/// Five countries by the attributes of their members, fitted to recorded audiences: <c>fitted-countries.tsv</c>, which names its source.
/// The share of a combination of values is the product of a factor for each pair of them.
/// </summary>
internal sealed class FittedCountries
{
    // Shares are integers of this sum. Sums and products of floating-point numbers are the same on every machine,
    // but to compare them with drawn numbers is simpler if they are integers.
    private const double Whole = 1L << 40;

    private readonly List<ProfileAttribute> _attributes = [];
    private readonly Dictionary<string, long> _totals = [];
    private readonly Dictionary<(string Country, int First, int Second), double[][]> _factors = [];

    private FittedCountries(IReadOnlyList<string[]> rows)
    {
        string country = "";
        foreach (string[] row in rows)
        {
            switch (row)
            {
                case ["attribute", { } name, .. string[] keys]:
                    _attributes.Add(new(name, keys));
                    break;
                case ["country", { } id, { } total]:
                    country = id;
                    _totals.Add(id, long.Parse(total, CultureInfo.InvariantCulture));
                    break;
                case ["factors", { } value, { } other, .. string[] factors]:
                    Add(country, value.Split(':', 2), other, factors);
                    break;
                default:
                    throw new InvalidOperationException($"This line of the table of fitted countries is of no known kind: '{string.Join('\t', row)}'.");
            }
        }
    }

    /// <summary>The table that ships.</summary>
    public static FittedCountries Shipped { get; } = new(EmbeddedTable.Read("fitted-countries.tsv"));

    /// <summary>The attributes, that of the fewest values first.</summary>
    public IReadOnlyList<ProfileAttribute> Attributes => _attributes;

    /// <summary>The ids of the countries.</summary>
    public IEnumerable<string> Ids => _totals.Keys;

    /// <summary>How many members a country has, or null if it is not one of the five.</summary>
    public long? FindTotal(string country) => _totals.TryGetValue(country, out long total) ? total : null;

    /// <summary>The share of each combination of values of one of the countries, in proportion; the last attribute changes fastest.</summary>
    public ulong[] SharesOf(string country)
    {
        double[] products = new double[_attributes.Aggregate(1, static (count, attribute) => count * attribute.Keys.Count)];
        int[] values = new int[_attributes.Count];
        double sum = 0;
        for (int cell = 0; cell < products.Length; cell++)
        {
            Decode(cell, values);
            sum += products[cell] = ProductOf(country, values);
        }

        return Array.ConvertAll(products, product => (ulong)(product / sum * Whole));
    }

    /// <summary>The values of a combination, by attribute.</summary>
    public void Decode(int cell, Span<int> values)
    {
        for (int attribute = _attributes.Count - 1; attribute >= 0; attribute--)
        {
            (cell, values[attribute]) = Math.DivRem(cell, _attributes[attribute].Keys.Count);
        }
    }

    private double ProductOf(string country, int[] values)
    {
        double product = 1;
        for (int first = 0; first < values.Length; first++)
        {
            for (int second = first + 1; second < values.Length; second++)
            {
                product *= _factors[(country, first, second)][values[first]][values[second]];
            }
        }

        return product;
    }

    private void Add(string country, string[] value, string other, string[] factors)
    {
        int first = _attributes.FindIndex(attribute => attribute.Name == value[0]);
        int second = _attributes.FindIndex(attribute => attribute.Name == other);
        (string, int, int) pair = (country, first, second);
        if (!_factors.TryGetValue(pair, out double[][]? rows))
        {
            _factors[pair] = rows = new double[_attributes[first].Keys.Count][];
        }

        rows[_attributes[first].IndexOf(value[1])] = Array.ConvertAll(factors, static factor => double.Parse(factor, CultureInfo.InvariantCulture));
    }
}
