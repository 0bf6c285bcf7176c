using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Cli;

/// <summary>The folders and files of a solution.</summary>
internal static class SolutionFolder
{
    private static readonly string[] _solutions = ["*.sln", "*.slnx"];

    /// <summary>The folder that is named, or that of the nearest solution, or of the nearest project.</summary>
    public static string Find(string? named, ToolConsole console)
    {
        if (named is null)
        {
            for (string? folder = console.WorkingFolder; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (_solutions.Any(pattern => Directory.EnumerateFiles(folder, pattern).Any()))
                {
                    return folder;
                }
            }
        }

        return ProjectFolder.Find(named, console);
    }

    /// <summary>The folders of project files, those above first.</summary>
    public static IReadOnlyList<string> FindProjects(string folder) =>
        [.. SourceFolders.Below(folder).Where(static inner => SourceFolders.Files(inner, "*.csproj").Any())];

    /// <summary>The C# files.</summary>
    public static IEnumerable<string> FindCode(string folder) => SourceFolders.Below(folder).SelectMany(static inner => SourceFolders.Files(inner, "*.cs"));
}
