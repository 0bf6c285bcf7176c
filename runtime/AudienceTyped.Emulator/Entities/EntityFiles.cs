namespace AudienceTyped.Emulation;

/// <summary>
/// The values of definition files, as far as listing them needs: directives, ids and names. The generator is what checks a definition file.
/// </summary>
internal static class EntityFiles
{
    private const int Id = 0;
    private const int Member = 1;
    private const int Name = 2;
    private const string NoValue = "-";

    public static IReadOnlyList<EmulatedEntity> AllOf(AudienceCountsEmulatorOptions options, IReadOnlyList<TargetingFacet> facets) =>
        [.. options.Entities, .. options.EntityFiles.SelectMany(path => Read(path, facets))];

    /// <summary>Reads one file.</summary>
    /// <exception cref="ArgumentException">The file has no values that can be listed; the message says where.</exception>
    private static List<EmulatedEntity> Read(string path, IReadOnlyList<TargetingFacet> facets)
    {
        string? prefix = null;
        List<EmulatedEntity> entities = [];
        int number = 0;
        foreach (string line in File.ReadLines(path))
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
