using AudienceTyped.Definitions.Documents;
using AudienceTyped.Definitions.Members;
using AudienceTyped.Definitions.Tables;

namespace AudienceTyped.Definitions;

/// <summary>Brings a definition file up to a table: pinned identifiers stay, new values are appended, vanished ones are marked as retired.</summary>
internal sealed class CatalogRefresh
{
    private const string Retired = "retired";

    private readonly DefinitionDocument _document;
    private readonly PublishedTable _table;
    private readonly RefreshReport _report = new();

    private CatalogRefresh(DefinitionDocument document, PublishedTable table) => (_document, _table) = (document, table);

    /// <summary>Changes the document, and says what changed.</summary>
    public static RefreshReport Run(DefinitionDocument document, PublishedTable table, CancellationToken cancellationToken)
    {
        var refresh = new CatalogRefresh(document, table);
        refresh.Run(cancellationToken);
        return refresh._report;
    }

    private void Run(CancellationToken cancellationToken)
    {
        HashSet<string> ids = [.. _document.Rows.Select(static row => row.Id)];
        HashSet<string> unpinned = [.. _document.Rows.Where(static row => row.Member is null).Select(static row => row.Id)];
        foreach (DefinitionRow row in _document.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_table.Find(row.Id) is { } value)
            {
                Update(row, value);
            }
            else if (row.ReplacedBy is null)
            {
                row.ReplacedBy = Retired;
                _report.Changed("retired", row, $"'{row.Name}' is not in the table");
            }
        }

        foreach (PublishedValue value in _table.Values.Where(value => !ids.Contains(value.Id)))
        {
            var row = new DefinitionRow(value.Id) { Name = value.Name, AlsoCalled = value.AlsoCalled };
            _document.Add(row);
        }

        var byId = _document.Rows.ToDictionary(static row => row.Id, StringComparer.Ordinal);
        LinkParents(ids, byId);
        cancellationToken.ThrowIfCancellationRequested();
        MemberAssignment.Assign(_document, _report, cancellationToken);
        foreach (DefinitionRow row in _document.Rows)
        {
            if (!ids.Contains(row.Id))
            {
                _report.Changed("added", row, $"'{row.Name}'");
            }
            else if (unpinned.Contains(row.Id) && row.Member is not null)
            {
                _report.Changed("pinned", row, $"'{row.Name}'");
            }
        }
    }

    private void Update(DefinitionRow row, PublishedValue value)
    {
        if (row.Name != value.Name)
        {
            _report.Changed("renamed", row, $"'{row.Name}' is now '{value.Name}'; the identifier stays");
            row.Name = value.Name;
        }

        string[] added = [.. value.AlsoCalled.Except(row.AlsoCalled, StringComparer.Ordinal)];
        if (added.Length > 0)
        {
            _report.Changed("also called", row, string.Join(", ", added.Select(static also => $"'{also}'")));
            row.AlsoCalled = [.. row.AlsoCalled, .. added];
        }

        if (row.ReplacedBy == Retired)
        {
            row.ReplacedBy = null;
            _report.Changed("back", row, $"'{row.Name}' is in the table again, and no longer retired");
        }
        else if (row.ReplacedBy is { } replacement)
        {
            _report.Question(row, $"it is replaced by {replacement}, and the table still has it. Take the replacement out if it is valid again.");
        }
    }

    private void LinkParents(HashSet<string> idsBefore, Dictionary<string, DefinitionRow> byId)
    {
        if (!_table.HasParents)
        {
            return;
        }

        foreach (PublishedValue value in _table.Values)
        {
            DefinitionRow row = byId[value.Id];
            string? parent = value.Ancestors.Count > 0 ? value.Ancestors[0] : null;
            if (parent is not null && !byId.ContainsKey(parent))
            {
                _report.Question(row, $"its parent {parent} is in neither the table nor the file. Add it, or leave the value at the top.");
                parent = null;
            }

            if (row.Parent != parent)
            {
                if (idsBefore.Contains(row.Id))
                {
                    _report.Changed("moved", row, $"from {row.Parent ?? "the top"} to {parent ?? "the top"}");
                }

                row.Parent = parent;
            }

            CheckAncestors(row, value);
        }
    }

    // A table that names grandparents too must mean the same tree by them.
    private void CheckAncestors(DefinitionRow row, PublishedValue value)
    {
        for (int index = 1; index < value.Ancestors.Count; index++)
        {
            string parent = value.Ancestors[index - 1];
            string? grandparent = _table.Find(parent) is { Ancestors: [var nearest, ..] } ? nearest : null;
            if (grandparent != value.Ancestors[index])
            {
                _report.Question(
                    row,
                    $"the table puts {value.Ancestors[index]} above its ancestor {parent}, whose own row says {grandparent ?? "the top"}. Find out which is right.");
            }
        }
    }
}
