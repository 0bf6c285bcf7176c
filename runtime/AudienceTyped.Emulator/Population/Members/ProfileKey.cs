namespace AudienceTyped.Emulation;

/// <summary>A number for each combination of values of some attributes: what a facet that depends on these looks its weights up by.</summary>
internal sealed class ProfileKey
{
    private readonly IReadOnlyList<ProfileAttribute> _attributes;
    private readonly byte[][] _values;

    public ProfileKey(MemberProfiles profiles, IReadOnlyList<ProfileAttribute> attributes)
    {
        _attributes = attributes;
        _values = [.. attributes.Select(profiles.ValuesOf)];
        Count = attributes.Aggregate(1, static (count, attribute) => count * attribute.Keys.Count);
    }

    /// <summary>How many combinations there are; one if the facet depends on nothing.</summary>
    public int Count { get; }

    /// <summary>The combination of a member.</summary>
    public int Of(int member)
    {
        int key = 0;
        for (int index = 0; index < _values.Length; index++)
        {
            key = (key * _attributes[index].Keys.Count) + _values[index][member];
        }

        return key;
    }

    /// <summary>The position of the value of an attribute in a combination.</summary>
    public int ValueOf(int key, ProfileAttribute attribute)
    {
        for (int index = _attributes.Count - 1; index >= 0; index--)
        {
            (key, int value) = Math.DivRem(key, _attributes[index].Keys.Count);
            if (_attributes[index] == attribute)
            {
                return value;
            }
        }

        throw new ArgumentException($"The key does not have the attribute {attribute.Name}.", nameof(attribute));
    }
}
