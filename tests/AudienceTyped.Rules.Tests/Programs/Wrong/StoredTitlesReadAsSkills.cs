using AudienceTyped;

// The list was copied from an export that mixes both types.
internal static class StoredTitlesReadAsSkills
{
    private static readonly string[] _stored =
    [
        "urn:li:skill:900101",
        "urn:li:skill:900102",
        "urn:li:title:900103", // AUD1008
    ];

    public static AnyOf Skills { get; } = Facet.Skills.IsAnyOf(_stored.Select(Skill.Parse));
}
