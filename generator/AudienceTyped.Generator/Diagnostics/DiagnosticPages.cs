namespace AudienceTyped.Generator.Diagnostics;

/// <summary>What ids have in common by their block, and where their pages are.</summary>
internal static class DiagnosticPages
{
    /// <summary>The page of a diagnostic in the repository.</summary>
    public static string Of(string id) => $"generator/documentation/{id}.md";

    public static string CategoryOf(string id) => id[3] switch
    {
        '0' => "AudienceTyped.Definitions",
        '1' => "AudienceTyped.Api",
        '2' => "AudienceTyped.Mistakes",
        _ => "AudienceTyped.Style",
    };
}
