namespace AudienceTyped.Emulation;

/// <summary>
/// What each synthetic member is: country, group of industries, gender, age, seniority, size of the company.
/// Facets that depend on each other depend on these.
/// </summary>
internal sealed class MemberProfiles
{
    private readonly byte[][] _values;

    /// <param name="attributes">The attributes, the country first.</param>
    /// <param name="values">For each attribute, the position of each member's value.</param>
    public MemberProfiles(IReadOnlyList<ProfileAttribute> attributes, byte[][] values)
    {
        Attributes = attributes;
        _values = values;
    }

    /// <summary>The attributes, the country first.</summary>
    public IReadOnlyList<ProfileAttribute> Attributes { get; }

    /// <summary>The country of each member, by its position in <see cref="ProfileCountries"/>.</summary>
    public ReadOnlySpan<byte> Countries => _values[0];

    /// <summary>The position of each member's value of an attribute.</summary>
    public byte[] ValuesOf(ProfileAttribute attribute) => _values[Attributes.ToList().IndexOf(attribute)];
}
