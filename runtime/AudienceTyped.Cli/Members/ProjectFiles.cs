using AudienceTyped.Definitions;
using AudienceTyped.Definitions.Projects;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Cli;

/// <summary>The definition files of the project in whose folder the tool runs, or those that the user names.</summary>
internal static class ProjectFiles
{
    // A tool that is run in the root of a disk must not read all of it.
    private const int MostFolders = 5000;

    private static readonly string[] _endings = [".urns.tsv", ".facets.tsv"];

    /// <summary>Reads the files, and says which of them have errors.</summary>
    /// <param name="given">Files and folders; empty for the folder in which the tool runs.</param>
    /// <param name="console">Where errors of files are said.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="UnusableInputException">A file that was named does not exist, is no definition file or cannot be read.</exception>
    public static async Task<KnownMembers> ReadMembersAsync(IReadOnlyList<string> given, ToolConsole console, CancellationToken cancellationToken)
    {
        List<(string Path, string Text)> files = [];
        foreach (string path in given.Count > 0 ? given.SelectMany(argument => Named(argument, console)) : Below(console.WorkingFolder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Add((path, await ReadAsync(path, cancellationToken).ConfigureAwait(false)));
        }

        return new(files.Count == 0 ? ProjectCatalog.Empty : await ReadAsync(files, console, cancellationToken).ConfigureAwait(false));
    }

    // A method of its own, so that the compiler's assemblies are loaded only where there is a file.
    private static async Task<ProjectCatalog> ReadAsync(
        IReadOnlyList<(string Path, string Text)> files, ToolConsole console, CancellationToken cancellationToken)
    {
        ProjectCatalog project = ProjectCatalog.Read(
            files,
            ProjectFolder.Catalog,
            [.. LinkedInCatalog.Facets.Select(static facet => (facet.Definition.Member, facet.Name))],
            cancellationToken);
        foreach ((string path, string problem) in project.Problems)
        {
            await console.SayAsync($"{Path.GetRelativePath(console.WorkingFolder, path)}: {problem}").ConfigureAwait(false);
        }

        return project;
    }

    private static IEnumerable<string> Named(string argument, ToolConsole console)
    {
        string path = Path.GetFullPath(argument, console.WorkingFolder);
        return Directory.Exists(path) ? Below(path)
            : !File.Exists(path) ? throw new UnusableInputException($"'{Excerpt.Of(argument)}' does not exist. Pass definition files, or a folder with them, to --files.")
            : IsDefinitionFile(path) ? [path]
            : throw new UnusableInputException($"'{Excerpt.Of(argument)}' is not a definition file. Their names end with {string.Join(" or ", _endings)}.");
    }

    private static IEnumerable<string> Below(string root) => SourceFolders.Below(root).Take(MostFolders)
        .SelectMany(static folder => SourceFolders.Files(folder, "*.tsv").Where(IsDefinitionFile));

    private static bool IsDefinitionFile(string path) => _endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await DefinitionStorage.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{Excerpt.Of(path)}' cannot be read: {exception.Message}", exception);
        }
    }
}
