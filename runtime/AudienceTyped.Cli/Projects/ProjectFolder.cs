using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Cli;

/// <summary>The project in which a command works.</summary>
internal static class ProjectFolder
{
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
        DefinitionProject.ReadAsync(folder, ReadCatalog(), cancellationToken);

    /// <summary>The catalog of this tool.</summary>
    public static ReferencedTypes ReadCatalog()
    {
        string core = typeof(object).Assembly.Location;

        // Assemblies name the types of .NET by the facade.
        string facade = Path.Combine(Path.GetDirectoryName(core)!, "System.Runtime.dll");
        return ReferencedTypes.Of([core, facade, typeof(TargetingCriteria).Assembly.Location, typeof(LinkedInCatalog).Assembly.Location]);
    }
}
