using AudienceTyped;

internal static class RowsCommentedOut
{
    public static readonly Geo[] Markets =
    [
        // Geo.Germany,
        Geo.Austria,

        // Switzerland,
        Geo.France,

        // "urn:li:geo:105646813"
        Geo.Italy,
    ];

    public static Skill Core()
    {
        // return Skill.Linux;
        return Skill.Python;
    }
}
