using AudienceTyped.Definitions.Documents;
using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Definitions.Tables;

/// <summary>Reads the cells urn, name, parent and also of one line.</summary>
internal static class PublishedValueReader
{
    private static readonly char[] _listSeparators = [';', '|'];

    public static PublishedValue Read(int line, string[] cells, EntityTypeModel entityType)
    {
        string id = ReadId(line, cells[0].Trim(), entityType);
        string name = ReadName(line, cells[1]);
        string[] ancestors = [.. Split(cells[2]).Select(urn => ReadId(line, urn, entityType)).Where(ancestor => ancestor != id)];
        string[] alsoCalled = [.. Split(cells[3]).Select(also => ReadName(line, also)).Where(also => also != name).Distinct(StringComparer.Ordinal)];
        return new PublishedValue(line, id, name, ancestors, alsoCalled);
    }

    private static string[] Split(string cell) => cell.Split(_listSeparators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string ReadId(int line, string urn, EntityTypeModel entityType)
    {
        if (!urn.StartsWith(entityType.UrnPrefix, StringComparison.Ordinal))
        {
            throw new RefusedInputException(
                $"line {line}: '{urn}' is no URN of the definition file's namespace, {entityType.UrnPrefix}…. Give the table of this entity type.");
        }

        string id = urn[entityType.UrnPrefix.Length..];
        return EntityId.TryParse(id, entityType.IdForm, out EntityId parsed)
            ? parsed.Text
            : throw new RefusedInputException(
                $"line {line}: '{id}' is not an id of the form that the definition file declares. Expected is {EntityId.Describe(entityType.IdForm)}.");
    }

    private static string ReadName(int line, string cell) =>
        ValueName.Normalize(cell, out string? problem) is { } name ? name : throw new RefusedInputException($"line {line}: {problem}");
}
