using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Model;

namespace AudienceTyped.Definitions.Projects;

/// <summary>The <c>.urns.tsv</c> files of a project and the catalogs that it references.</summary>
internal sealed class DefinitionProject
{
    private readonly Lazy<IReadOnlyList<ProjectValue>> _values;

    private DefinitionProject(string folder, IReadOnlyList<ProjectFile> files, ReferencedTypes referenced)
    {
        Folder = folder;
        Files = files;
        Referenced = referenced;
        _values = new(() => [.. files.SelectMany(ReadValues)]);
    }

    /// <summary>The folder of the project file.</summary>
    public string Folder { get; }

    /// <summary>The files, those nearest to the project file first.</summary>
    public IReadOnlyList<ProjectFile> Files { get; }

    /// <summary>What the files can add to.</summary>
    public ReferencedTypes Referenced { get; }

    /// <summary>The values of all files, in the order of the files. A row that the generator leaves out is none.</summary>
    public IReadOnlyList<ProjectValue> Values => _values.Value;

    /// <summary>Reads the files of a project.</summary>
    /// <param name="folder">The folder of the project file.</param>
    /// <param name="referenced">The catalogs that the project references.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RefusedInputException">A file is not UTF-8.</exception>
    public static async Task<DefinitionProject> ReadAsync(string folder, ReferencedTypes referenced, CancellationToken cancellationToken)
    {
        List<ProjectFile> files = [];
        foreach (string path in FindFiles(folder))
        {
            files.Add(new ProjectFile(path, await DefinitionStorage.ReadAsync(path, cancellationToken).ConfigureAwait(false)));
        }

        return new DefinitionProject(folder, files, referenced);
    }

    /// <summary>The same project with other texts of some files, or with files more.</summary>
    /// <param name="texts">The texts by path.</param>
    public DefinitionProject With(IReadOnlyDictionary<string, string> texts) => new(
        Folder,
        [
            .. Files.Select(file => texts.TryGetValue(file.Path, out string? text) ? new ProjectFile(file.Path, text) : file),
            .. texts.Where(text => Files.All(file => file.Path != text.Key)).Select(static text => new ProjectFile(text.Key, text.Value)),
        ],
        Referenced);

    /// <summary>The type that a file adds to; null if it defines a type itself.</summary>
    public ReferencedEntityType? FindReferenced(ProjectFile file) => file.FindReferenced(Referenced);

    /// <summary>The id of a member of a referenced catalog; null if none has it.</summary>
    public string? FindCatalogId(string typeName, string member) => Referenced.FindMember(typeName, member)?.Id;

    // The files of a project in the folder are its own.
    private static IEnumerable<string> FindFiles(string folder) =>
        SourceFolders.Below(folder, static inner => !SourceFolders.Files(inner, "*.csproj").Any())
            .SelectMany(static inner => SourceFolders.Files(inner, "*" + EntityFileParser.Extension));

    private IEnumerable<ProjectValue> ReadValues(ProjectFile file)
    {
        EntityFileReading reading = file.Read(FindReferenced(file), CancellationToken.None);
        if (reading.Model is not { } model)
        {
            yield break;
        }

        for (int index = 0; index < model.Values.Count; index++)
        {
            EntityValue value = model.Values[index];
            int line = file.LineOf(reading.ValueSpans[index].Id);
            yield return new(file.Path, line, model.Name, model.UrnPrefix + value.Id, value.Id, value.Member, value.Name, value.IsRetired);
        }
    }
}
