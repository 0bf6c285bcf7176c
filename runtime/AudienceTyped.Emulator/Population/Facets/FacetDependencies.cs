using System.Globalization;

namespace AudienceTyped.Emulation;

/// <summary>
/// How the values of a facet depend on what a member is: the table with the facet's name in the folder Dependencies.
/// </summary>
/// <remarks>
/// The lines: <c>values 850 250</c>, how many in 1,000 members have a first, a second, ... value;
/// <c>presence</c>, attribute values, percent: with one of these attribute values a member has a value that much more often;
/// <c>affinity</c>, attribute values, a <see cref="ValueChoice"/>, percent, percent: members with one of the attribute values have the
/// chosen values that much more often, and other members that much;
/// <c>weight</c>, a <see cref="ValueChoice"/>, percent: everyone has the chosen values that much more often;
/// <c>within</c>, attribute value, ids: these values and those below them have the members with the attribute value, and nobody else;
/// <c>union</c>, two facets whose values together are this one's.
/// </remarks>
internal sealed class FacetDependencies
{
    /// <summary>What presences are parts of.</summary>
    public const ulong Whole = 1_000;

    private FacetDependencies(IReadOnlyList<string[]> rows)
    {
        foreach (string[] row in rows)
        {
            Add(row);
        }
    }

    /// <summary>How many in 1,000 members have a first, a second, ... value; none if the table does not say.</summary>
    public IReadOnlyList<int> Presences { get; private set; } = [];

    /// <summary>The names of the facets that this one is the union of.</summary>
    public IReadOnlyList<string> Union { get; private set; } = [];

    public List<PresenceFactor> PresenceFactors { get; } = [];

    public List<ValueAffinity> Affinities { get; } = [];

    public List<ReservedValues> Reserved { get; } = [];

    /// <summary>The table of a facet; an empty one for a facet that has none.</summary>
    public static FacetDependencies Of(string facet) => new(EmbeddedTable.Find($"dependencies/{facet}") ?? []);

    /// <summary>The attributes that the table mentions.</summary>
    public IReadOnlyList<ProfileAttribute> FindAttributes(MemberProfiles profiles)
    {
        HashSet<string> mentioned =
        [
            .. PresenceFactors.SelectMany(static factor => factor.Whom.Attributes),
            .. Affinities.SelectMany(static affinity => affinity.Whom.Attributes),
            .. Reserved.SelectMany(static reserved => reserved.Whom.Attributes),
        ];
        return [.. profiles.Attributes.Where(attribute => mentioned.Contains(attribute.Name))];
    }

    private void Add(string[] row)
    {
        switch (row)
        {
            case ["values", .. string[] presences]:
                Presences = Array.ConvertAll(presences, static presence => int.Parse(presence, CultureInfo.InvariantCulture));
                break;
            case ["union", .. string[] facets]:
                Union = facets;
                break;
            case ["presence", { } whom, { } percent]:
                PresenceFactors.Add(new(AttributeValues.Parse(whom), ToPercent(percent)));
                break;
            case ["weight", { } kind, { } texts, { } percent]:
                Affinities.Add(new(AttributeValues.Nobody, ValueChoice.Parse(kind, texts), 0, ToPercent(percent)));
                break;
            case ["affinity", { } whom, { } kind, { } texts, { } percent, { } others]:
                Affinities.Add(new(AttributeValues.Parse(whom), ValueChoice.Parse(kind, texts), ToPercent(percent), ToPercent(others)));
                break;
            case ["within", { } whom, { } ids]:
                Reserved.Add(new(AttributeValues.Parse(whom), ValueChoice.SplitList(ids)));
                break;
            default:
                throw new InvalidOperationException($"This line of a table of dependencies is of no known kind: '{string.Join('\t', row)}'.");
        }
    }

    private static ulong ToPercent(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);
}
