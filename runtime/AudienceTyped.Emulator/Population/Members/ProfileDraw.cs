namespace AudienceTyped.Emulation;

/// <summary>
/// Draws the profiles. Members of a country are spread over the combinations of values by systematic sampling: at equal distances, from a
/// drawn start. So all shares come out within about one member, where independent draws would miss them by the root of their number.
/// </summary>
internal sealed class ProfileDraw
{
    private readonly FittedCountries _fitted = FittedCountries.Shipped;
    private readonly ProfileCountries _countries = ProfileCountries.Shipped;
    private readonly ulong _seed;
    private readonly byte[][] _values;
    private readonly Dictionary<string, Shape> _shapes;

    private ProfileDraw(ulong seed)
    {
        _seed = SplitMix64.Derive(seed, "profiles");
        _values = [.. Enumerable.Range(0, _fitted.Attributes.Count + 1).Select(static _ => new byte[MemberClass.MemberCount])];
        _shapes = _fitted.Ids.ToDictionary(static id => id, CreateShape);
    }

    /// <summary>Draws all members' profiles. Within a class, members of one country are neighbors.</summary>
    public static MemberProfiles Draw(ulong seed)
    {
        ProfileDraw draw = new(seed);
        int start = 0;
        for (int index = 0; index < MemberClass.All.Count; index++)
        {
            draw.DrawClass(index, start);
            start += MemberClass.All[index].Size;
        }

        return new([draw._countries.Attribute, .. draw._fitted.Attributes], draw._values);
    }

    private void DrawClass(int number, int start)
    {
        ulong size = (ulong)MemberClass.All[number].Size;
        ulong total = (ulong)_countries.Members.Sum();
        ulong cumulated = 0;
        ulong from = 0;
        for (int country = 0; country < _countries.Members.Count; country++)
        {
            cumulated += (ulong)_countries.Members[country];
            ulong to = ((cumulated * size) + (total / 2)) / total;
            ulong seed = SplitMix64.Derive(_seed, (number * byte.MaxValue) + country);
            DrawCountry(country, start + (int)from, (int)(to - from), new SplitMix64(seed));
            from = to;
        }
    }

    private void DrawCountry(int country, int first, int count, SplitMix64 random)
    {
        Shape shape = _shapes[_countries.Shapes[country]];
        _values[0].AsSpan(first, count).Fill((byte)country);
        ulong total = shape.Cumulated[^1];
        ulong offset = random.NextBelow(total);
        int cell = 0;
        for (int index = 0; index < count; index++)
        {
            // Below 2^40 times the members of a class, which fits.
            ulong point = ((total * (ulong)index) + offset) / (ulong)count;
            while (shape.Cumulated[cell] <= point)
            {
                cell++;
            }

            for (int attribute = 1; attribute < _values.Length; attribute++)
            {
                _values[attribute][first + index] = shape.Values[cell][attribute - 1];
            }
        }
    }

    private Shape CreateShape(string country)
    {
        ulong[] shares = _fitted.SharesOf(country);
        ulong[] cumulated = new ulong[shares.Length];
        byte[][] values = new byte[shares.Length][];
        int[] digits = new int[_fitted.Attributes.Count];
        ulong sum = 0;
        for (int position = 0; position < shares.Length; position++)
        {
            int cell = DecodeWinding(position, digits);
            sum += shares[cell];
            cumulated[position] = sum;
            values[position] = Array.ConvertAll(digits, static digit => (byte)digit);
        }

        return new(cumulated, values);
    }

    // Neighbors differ in one value alone, and by one step: every second row runs backwards.
    private int DecodeWinding(int position, int[] digits)
    {
        _fitted.Decode(position, digits);
        int cell = 0;
        int plain = 0;
        for (int attribute = 0; attribute < digits.Length; attribute++)
        {
            int count = _fitted.Attributes[attribute].Keys.Count;
            int digit = digits[attribute];
            if (plain % 2 == 1)
            {
                digits[attribute] = count - 1 - digit;
            }

            plain = (plain * count) + digit;
            cell = (cell * count) + digits[attribute];
        }

        return cell;
    }

    private sealed record Shape(ulong[] Cumulated, byte[][] Values);
}
