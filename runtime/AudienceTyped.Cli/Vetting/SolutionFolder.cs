namespace AudienceTyped.Cli;

/// <summary>The folders and files of a solution.</summary>
internal static class SolutionFolder
{
    private static readonly EnumerationOptions _ownFiles = new() { IgnoreInaccessible = true };

    private static readonly string[] _solutions = ["*.sln", "*.slnx"];

    /// <summary>The folder that is named, or that of the nearest solution, or of the nearest project.</summary>
    public static string Find(string? named, ToolConsole console)
    {
        if (named is null)
        {
            for (string? folder = console.Folder; folder is not null; folder = Path.GetDirectoryName(folder))
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
        [.. FindFolders(folder).Where(static inner => Directory.EnumerateFiles(inner, "*.csproj", _ownFiles).Any())];

    /// <summary>The C# files, without outputs.</summary>
    public static IEnumerable<string> FindCode(string folder) =>
        FindFolders(folder).SelectMany(static inner => Directory.EnumerateFiles(inner, "*.cs", _ownFiles).Order(StringComparer.Ordinal));

    private static IEnumerable<string> FindFolders(string folder)
    {
        Queue<string> folders = new([folder]);
        while (folders.TryDequeue(out string? next))
        {
            yield return next;
            foreach (string inner in Directory.EnumerateDirectories(next, "*", _ownFiles).Order(StringComparer.Ordinal).Where(static inner => IsOwn(Path.GetFileName(inner))))
            {
                folders.Enqueue(inner);
            }
        }
    }

    private static bool IsOwn(string name) => name[0] != '.' && name is not ("bin" or "obj" or "node_modules");
}
