namespace AudienceTyped.Generator.Diagnostics;

/// <summary>What ids have in common by their block, and where their pages are.</summary>
internal static class DiagnosticPages
{
    /// <summary>The help link of a diagnostic; empty where there is none.</summary>
    /// <param name="id">The id.</param>
    /// <param name="source">The page of LinkedIn's that the rule comes from; null where the rule is ours.</param>
    public static string LinkOf(string id, string? source = null) => LinkOf(RepositoryAddress.Value, id, source);

    /// <summary>The page in the repository, which shows what is wrong and right; LinkedIn's where the build knows no address of the repository.</summary>
    /// <remarks>HEAD is the newest page of the default branch: what an id means never changes.</remarks>
    public static string LinkOf(string repositoryAddress, string id, string? source) =>
        repositoryAddress.Length > 0 ? $"{repositoryAddress}/blob/HEAD/generator/documentation/{id}.md" : source ?? "";

    public static string CategoryOf(string id) => id[3] switch
    {
        '0' => "AudienceTyped.Definitions",
        '1' => "AudienceTyped.Api",
        '2' => "AudienceTyped.Mistakes",
        _ => "AudienceTyped.Style",
    };
}
