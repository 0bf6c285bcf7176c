namespace AudienceTyped.Emulation;

/// <summary>Attribute values as a table of dependencies names them: <c>seniority:8,seniority:9</c>. A member with one of them is meant.</summary>
internal sealed class AttributeValues
{
    private readonly (string Attribute, string Key)[] _values;

    private AttributeValues((string Attribute, string Key)[] values) => _values = values;

    /// <summary>No attribute values: no member is meant.</summary>
    public static AttributeValues Nobody { get; } = new([]);

    /// <summary>The names of the attributes.</summary>
    public IEnumerable<string> Attributes => _values.Select(static value => value.Attribute);

    public static AttributeValues Parse(string text) => new(
        [.. ValueChoice.SplitList(text).Select(static value => value.Split(':', 2)).Select(static parts => (parts[0], parts[1]))]);

    /// <summary>Whether members with a combination of values are meant.</summary>
    /// <param name="key">The combinations.</param>
    /// <param name="attributes">Their attributes.</param>
    /// <param name="combination">The number of the combination.</param>
    public bool Include(ProfileKey key, IReadOnlyList<ProfileAttribute> attributes, int combination)
    {
        foreach ((string name, string value) in _values)
        {
            foreach (ProfileAttribute attribute in attributes)
            {
                if (attribute.Name == name && key.ValueOf(combination, attribute) == attribute.IndexOf(value))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
