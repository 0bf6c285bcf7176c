namespace AudienceTyped.Emulation;

/// <summary>
/// The values of definition files, as far as listing them needs: directives, ids and names. The generator is what checks a definition file.
/// </summary>
internal sealed class EntityFiles(IReadOnlyList<string> paths)
{
    private const int Id = 0;
    private const int Member = 1;
    private const int Name = 2;
    private const string NoValue = "-";

    // What the lines mean depends on the catalogs in use, and these can change while the emulator runs; the files are read once.
    private readonly (string Path, string[] Lines)[] _files = [.. paths.Select(static path => (path, File.ReadAllLines(path)))];

    /// <summary>The values of all files.</summary>
    /// <exception cref="ArgumentException">A file has no values that can be listed; the message says where.</exception>
    public IEnumerable<EmulatedEntity> Of(IReadOnlyList<TargetingFacet> facets) => _files.SelectMany(file => Read(file.Path, file.Lines, facets));

    private static List<EmulatedEntity> Read(string path, string[] lines, IReadOnlyList<TargetingFacet> facets)
    {
        string? prefix = null;
        List<EmulatedEntity> entities = [];
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            string[] words = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            switch (words)
            {
                case ["#namespace", var text]:
                    prefix = text + ":";
                    break;
                case ["#entity" or "#extend", var type]:
                    prefix ??= facets.SelectMany(static facet => facet.EntityTypes).FirstOrDefault(one => one.Name == type)?.UrnPrefix;
                    break;
                case [] or [['#', ..], ..]:
                    break;
                default:
                    entities.Add(ReadRow(line.Split('\t'), prefix ?? throw Refuse(path, number, "no #entity, #extend or #namespace of a known type is above it"), path, number));
                    break;
            }
        }

        return entities;
    }

    private static EmulatedEntity ReadRow(string[] cells, string prefix, string path, int number)
    {
        string name = cells.Length > Name && cells[Name] is not ("" or NoValue) ? cells[Name].Trim() : cells.Length > Member ? cells[Member].Trim() : "";
        return Urn.TryParse(prefix + cells[Id].Trim(), out Urn urn) && name.Length > 0
            ? new EmulatedEntity(urn, name)
            : throw Refuse(path, number, "the row has no id or no name. Separate the columns id, member and name with one tab");
    }

    private static ArgumentException Refuse(string path, int number, string reason) => new($"Line {number} of the definition file '{path}' cannot be used: {reason}.");
}
