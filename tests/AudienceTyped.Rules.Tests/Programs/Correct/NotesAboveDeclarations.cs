using AudienceTyped;

internal static class NotesAboveDeclarations
{
    // Germany was too small, so that
    // Austria
    // were counted with it.
    public const string Market = "urn:li:geo:100506914";

    // TODO: ask whether the United Kingdom is meant
    public const string Second = "urn:li:geo:104738515";

    // see Germany
    public static readonly Geo Third = Geo.Austria;

    /// <summary>Where Germany is sold from.</summary>
    public static readonly Geo Hub = Geo.Netherlands;

    /// <summary>
    /// Linux and others.
    /// </summary>
    public static readonly Skill Systems = Skill.Python;
}
