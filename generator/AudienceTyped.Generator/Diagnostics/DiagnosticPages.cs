namespace AudienceTyped.Generator.Diagnostics;

/// <summary>The category of an id, and the page about it.</summary>
internal static class DiagnosticPages
{
    /// <summary>The help link of a diagnostic; empty where there is none.</summary>
    /// <param name="id">The id.</param>
    /// <param name="source">The LinkedIn page that the rule comes from; null where the rule is not LinkedIn's.</param>
    public static string LinkOf(string id, string? source = null) => LinkOf(RepositoryAddress.Value, id, source);

    /// <summary>
    /// The page in the repository, with a wrong and a right example; the LinkedIn page where the build does not know the address of the repository.
    /// </summary>
    /// <remarks>HEAD is the newest page of the default branch. The meaning of an id never changes.</remarks>
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
