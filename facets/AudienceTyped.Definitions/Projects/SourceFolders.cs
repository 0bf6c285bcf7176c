namespace AudienceTyped.Definitions.Projects;

/// <summary>The folders that have sources: not the outputs of builds, nor folders that begin with a dot, nor links, which can lead in a circle.</summary>
internal static class SourceFolders
{
    private static readonly EnumerationOptions _ofFiles = new() { IgnoreInaccessible = true, AttributesToSkip = default };
    private static readonly EnumerationOptions _ofFolders = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
    private static readonly string[] _built = ["bin", "obj", "node_modules"];

    /// <summary>A folder and those in it, the nearest first, in order.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="isRead">Whether a folder in it is read; null for all.</param>
    public static IEnumerable<string> Below(string root, Predicate<string>? isRead = null)
    {
        Queue<string> folders = new([root]);
        while (folders.TryDequeue(out string? folder))
        {
            yield return folder;
            IEnumerable<string> inner = Directory.EnumerateDirectories(folder, "*", _ofFolders).Where(static path => !IsBuilt(Path.GetFileName(path)));
            foreach (string path in inner.Where(path => isRead?.Invoke(path) != false).Order(StringComparer.Ordinal))
            {
                folders.Enqueue(path);
            }
        }
    }

    /// <summary>The files of a folder that a pattern names, in order.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern, _ofFiles).Order(StringComparer.Ordinal);

    private static bool IsBuilt(string folder) => folder.StartsWith('.') || _built.Contains(folder, StringComparer.OrdinalIgnoreCase);
}
