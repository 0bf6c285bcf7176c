using AudienceTyped;

internal static class AliasesOfUrns
{
    private static readonly (string Alias, string Urn)[] _aliases =
    [
        ("js", "urn:li:skill:218"),
        ("javascript", "urn:li:skill:218"),
        ("ecmascript", "urn:li:skill:218"),
        ("py", "urn:li:skill:1346"),
        ("python", "urn:li:skill:1346"),
        ("python3", "urn:li:skill:1346"),
        ("postgres", "urn:li:skill:2018"),
        ("postgresql", "urn:li:skill:2018"),
    ];

    public static ILookup<string, string> ByUrn { get; } = _aliases.ToLookup(alias => alias.Urn, alias => alias.Alias);
}
