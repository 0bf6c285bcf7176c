using AudienceTyped.Catalogs;
using AudienceTyped.Definitions.Locks;
using AudienceTyped.Definitions.Projects;
using AudienceTyped.Definitions.Usage;

namespace AudienceTyped.Cli;

/// <summary>What a solution has: the values of its definition files, those that its code uses, and its locks.</summary>
internal sealed class VettedSolution
{
    private VettedSolution(IReadOnlyList<DefinitionProject> projects, IReadOnlyDictionary<string, ValueLock> locks, IReadOnlyList<UsedValue> used) =>
        (Projects, Locks, Used) = (projects, locks, used);

    public IReadOnlyList<DefinitionProject> Projects { get; }

    /// <summary>The locks, by the folder of the project.</summary>
    public IReadOnlyDictionary<string, ValueLock> Locks { get; }

    /// <summary>What code uses. A member of a definition file is not among it: its row is checked.</summary>
    public IReadOnlyList<UsedValue> Used { get; }

    /// <summary>Reads a solution.</summary>
    public static async Task<VettedSolution> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        List<DefinitionProject> projects = [];
        Dictionary<string, ValueLock> locks = [];
        foreach (string project in SolutionFolder.FindProjects(folder))
        {
            projects.Add(await ProjectFolder.ReadAsync(project, cancellationToken).ConfigureAwait(false));
            locks.Add(project, await ProjectLock.ReadAsync(project, cancellationToken).ConfigureAwait(false));
        }

        HashSet<string> ownMembers = [.. projects.SelectMany(static project => project.Values).Select(static value => $"{value.TypeName}.{value.Member}")];
        UsedValues reader = new([.. EntityTypeName.All.Select(type => new UsableType(
            type.Name, type.UrnPrefix, member => ownMembers.Contains($"{type.Name}.{member}") ? null : FindMember(projects, type, member)))]);
        List<UsedValue> used = [];
        foreach (string path in SolutionFolder.FindCode(folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            used.AddRange(reader.Find(path, await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false), cancellationToken));
        }

        return new VettedSolution(projects, locks, used);
    }

    /// <summary>The folder of the project that has a file.</summary>
    public string FolderOf(string path) => Projects.Select(static project => project.Folder)
        .Where(folder => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .MaxBy(static folder => folder.Length) ?? "";

    private static string? FindMember(List<DefinitionProject> projects, TargetingEntityType type, string member) =>
        projects.Count > 0 && projects[0].FindCatalogId(type.Name, member) is { } id ? type.UrnPrefix + id : null;
}
