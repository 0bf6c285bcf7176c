namespace AudienceTyped.Emulation;

/// <summary>Something that each synthetic member has one value of, or none, and that other facets depend on: the seniority.</summary>
/// <param name="Name">The entity type in URNs, as in <c>seniority</c>; <c>geo</c> for the country; <c>industryGroup</c>, which has no URNs.</param>
/// <param name="Keys">What follows the entity type in the URNs of the values, in their order; <see cref="None"/> means no value.</param>
internal sealed record ProfileAttribute(string Name, IReadOnlyList<string> Keys)
{
    /// <summary>The key of members who have no value.</summary>
    public const string None = "-";

    /// <summary>The position of a value, or -1.</summary>
    public int IndexOf(string key)
    {
        for (int index = 0; index < Keys.Count; index++)
        {
            if (Keys[index] == key)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The position of a value; -1 for one that this attribute does not have, whatever its namespace.</summary>
    public int IndexOf(Urn value) => value.EntityType == Name ? IndexOf(value.Key.ToString()) : -1;
}
