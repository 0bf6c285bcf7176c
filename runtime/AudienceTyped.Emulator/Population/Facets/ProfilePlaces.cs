namespace AudienceTyped.Emulation;

/// <summary>The places of a catalog as members live in them: which interval of the tree is the country of a profile.</summary>
internal sealed class ProfilePlaces
{
    private readonly ValueTree _tree;
    private readonly (int Start, int End)[] _countries;

    public ProfilePlaces(ValueTree tree, ProfileAttribute countries)
    {
        _tree = tree;
        _countries = [.. countries.Keys.Select(key => tree.FindWithin(Urn.Create(countries.Name, key)))];
    }

    /// <summary>Whether the catalog has a country that members live in.</summary>
    public bool Exist => _countries.Any(static country => country.End > country.Start);

    /// <summary>Draws the country itself or a place in it; no value if the catalog does not have the country.</summary>
    public int Draw(int country, ref SplitMix64 random)
    {
        (int start, int end) = _countries[country];
        return start == end ? MembersByValue.NoValue : _tree.DrawWithin(start, end, ref random);
    }

    /// <summary>Whether a place is in any country.</summary>
    public bool Contain(int place) => Array.Exists(_countries, country => place >= country.Start && place < country.End);

    /// <summary>Whether a place is one that countries are in, such as a continent.</summary>
    public bool AreIn(int place)
    {
        (int start, int end) = _tree.FindWithin(_tree.Values[place]);
        return Array.Exists(_countries, country => country.End > country.Start && country.Start >= start && country.End <= end);
    }

    /// <summary>Whether a place is in a country.</summary>
    public bool Contains(int country, int place) => place >= _countries[country].Start && place < _countries[country].End;
}
