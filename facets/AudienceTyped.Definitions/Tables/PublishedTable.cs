
using AudienceTyped.Generator.Model;

namespace AudienceTyped.Definitions.Tables;

/// <summary>A table of values as it was published: comma-separated, with a header of <c>urn</c>, <c>name</c> and optional <c>parent</c>, <c>also</c>.</summary>
internal sealed class PublishedTable
{
    private static readonly string[] _columns = ["urn", "name", "parent", "also"];

    private readonly Dictionary<string, PublishedValue> _byId = new(StringComparer.Ordinal);
    private readonly List<PublishedValue> _values = [];
    private readonly List<string> _unreadColumns = [];

    private PublishedTable(bool hasParents) => HasParents = hasParents;

    public bool HasParents { get; }

    /// <summary>In the order of the table.</summary>
    public IReadOnlyList<PublishedValue> Values => _values;

    /// <summary>Columns of the header that are passed over.</summary>
    public IReadOnlyList<string> UnreadColumns => _unreadColumns;

    public PublishedValue? Find(string id) => _byId.GetValueOrDefault(id);

    /// <exception cref="RefusedInputException">The text is no such table, or a URN is not of the entity type, or is listed twice.</exception>
    public static PublishedTable Read(string text, EntityTypeModel entityType, CancellationToken cancellationToken)
    {
        using IEnumerator<(int Line, List<string> Cells)> records = CommaSeparatedText.Read(text).GetEnumerator();
        if (!records.MoveNext())
        {
            throw new RefusedInputException("it is empty. The first line names the columns: urn, name, and where there are such parent and also.");
        }

        List<string> header = [.. records.Current.Cells.Select(static cell => cell.Trim())];
        int[] places = [.. _columns.Select(column => header.IndexOf(column))];
        if (places[0] < 0 || places[1] < 0)
        {
            throw new RefusedInputException(
                $"line 1: the columns urn and name are needed, and the header has {string.Join(", ", header)}. Write the names of the columns into the first line.");
        }

        var table = new PublishedTable(places[2] >= 0);
        table._unreadColumns.AddRange(header.Except(_columns, StringComparer.Ordinal));
        while (records.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            (int line, List<string> cells) = records.Current;
            if (cells.Count != header.Count)
            {
                throw new RefusedInputException(
                    $"line {line}: it has {cells.Count} cells, and the header has {header.Count}. Put quotes around text that holds a comma.");
            }

            table.Add(PublishedValueReader.Read(line, [.. places.Select(place => place < 0 ? "" : cells[place])], entityType));
        }

        return table._values.Count > 0
            ? table
            : throw new RefusedInputException("it has a header and no values, so that every row would be retired. Give a table with values.");
    }

    private void Add(PublishedValue value)
    {
        if (!_byId.TryAdd(value.Id, value))
        {
            throw new RefusedInputException($"line {value.Line}: the id {value.Id} is already in line {_byId[value.Id].Line}. Delete one of the two.");
        }

        _values.Add(value);
    }
}
