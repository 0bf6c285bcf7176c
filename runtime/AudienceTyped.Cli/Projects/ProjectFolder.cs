using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Cli;

/// <summary>The project in which a command works.</summary>
internal static class ProjectFolder
{
    private static readonly Lazy<ReferencedTypes> _catalog =
        new(static () => ReferencedTypes.Of([typeof(TargetingCriteria).Assembly.Location, typeof(LinkedInCatalog).Assembly.Location]));

    /// <summary>The catalog of this tool, read once.</summary>
    public static ReferencedTypes Catalog => _catalog.Value;

    /// <summary>The folder of the project file: the one that is named, or the nearest at or above where the tool was started.</summary>
    /// <exception cref="UnusableInputException">There is no project file.</exception>
    public static string Find(string? named, ToolConsole console)
    {
        if (named is not null)
        {
            string path = Path.GetFullPath(named, console.WorkingFolder);
            return Directory.Exists(path) ? path
                : File.Exists(path) ? Path.GetDirectoryName(path)!
                : throw new UnusableInputException($"{path}: there is no such project file or folder.");
        }

        for (string? folder = console.WorkingFolder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.EnumerateFiles(folder, "*.csproj").Any())
            {
                return folder;
            }
        }

        throw new UnusableInputException($"There is no project file in {console.WorkingFolder} or above it. Run the command in a project's folder, or use --project.");
    }

    /// <summary>Reads the definition files of a project. What they add to is the catalog of this tool.</summary>
    public static Task<DefinitionProject> ReadAsync(string folder, CancellationToken cancellationToken) =>
        DefinitionProject.ReadAsync(folder, Catalog, cancellationToken);
}
