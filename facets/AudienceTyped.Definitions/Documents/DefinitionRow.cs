using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Text;

namespace AudienceTyped.Definitions.Documents;

/// <summary>A row of a definition file; its line stays as it is written while no cell changes.</summary>
internal sealed class DefinitionRow
{
    private readonly string?[] _cells = new string?[EntityColumns.Count];
    private string? _line;

    /// <summary>A row that is not in the file yet.</summary>
    public DefinitionRow(string id) => _cells[EntityColumns.Id] = id;

    private DefinitionRow(DefinitionLine line)
    {
        _line = line.Content;
        IReadOnlyList<Cell> cells = line.ReadCells();
        for (int column = 0; column < cells.Count && column < _cells.Length; column++)
        {
            _cells[column] = cells[column].TextOrNull;
        }
    }

    public string Id { get => _cells[EntityColumns.Id] ?? ""; set => Set(EntityColumns.Id, value); }

    /// <summary>Whether the id is still to be found.</summary>
    public bool IsOpen => Id == UnresolvedRows.Id;

    /// <summary>The identifier, or null where none is pinned.</summary>
    public string? Member { get => _cells[EntityColumns.Member]; set => Set(EntityColumns.Member, value); }

    public string Name { get => _cells[EntityColumns.Name] ?? ""; set => Set(EntityColumns.Name, value); }

    public string? Parent { get => _cells[EntityColumns.Parent]; set => Set(EntityColumns.Parent, value); }

    public string? ReplacedBy { get => _cells[EntityColumns.ReplacedBy]; set => Set(EntityColumns.ReplacedBy, value); }

    public IReadOnlyList<string> AlsoCalled
    {
        get => _cells[EntityColumns.AlsoCalled]?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        set => Set(EntityColumns.AlsoCalled, value.Count == 0 ? null : string.Join('|', value));
    }

    public static DefinitionRow Read(DefinitionLine line) => new(line);

    public override string ToString()
    {
        if (_line is not null)
        {
            return _line;
        }

        int count = Math.Max(Array.FindLastIndex(_cells, static cell => cell is not null) + 1, EntityColumns.Name + 1);
        return string.Join('\t', _cells.Take(count).Select(static cell => cell ?? "-"));
    }

    private void Set(int column, string? text)
    {
        if (_cells[column] != text)
        {
            _cells[column] = text;
            _line = null;
        }
    }
}
