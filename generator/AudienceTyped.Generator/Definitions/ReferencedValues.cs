namespace AudienceTyped.Generator.Definitions;

/// <summary>A value that a referenced catalog has.</summary>
internal sealed record ReferencedValue(string Id, string Member, string Name, string? ParentId, string[] AlsoCalled)
{
    public bool IsCalled(string name) =>
        StringComparer.OrdinalIgnoreCase.Equals(Name, name) || AlsoCalled.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>The values that a referenced catalog has of one entity type, decoded from the attribute of the type.</summary>
internal sealed class ReferencedValues
{
    private readonly Dictionary<string, ReferencedValue> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferencedValue> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ReferencedValue> _byMember = new(StringComparer.Ordinal);

    public IEnumerable<ReferencedValue> All => _byId.Values;

    public static ReferencedValues Decode(string text)
    {
        var values = new ReferencedValues();
        foreach (string line in text.Split('\n'))
        {
            string[] cells = line.Trim('\r').Split('\t');
            if (cells.Length >= 3)
            {
                values.Add(new ReferencedValue(cells[0], cells[1], cells[2], cells.Length > 3 && cells[3].Length > 0 ? cells[3] : null, cells.Length > 4 ? cells[4].Split('|') : []));
            }
        }

        return values;
    }

    public ReferencedValue? FindById(string id) => _byId.TryGetValue(id, out ReferencedValue? value) ? value : null;

    public ReferencedValue? FindByName(string name) => _byName.TryGetValue(name, out ReferencedValue? value) ? value : null;

    public ReferencedValue? FindByMember(string member) => _byMember.TryGetValue(member, out ReferencedValue? value) ? value : null;

    private void Add(ReferencedValue value)
    {
        _byId[value.Id] = value;
        _byMember[value.Member] = value;

        // Of two values of one name the first: a message needs one only.
        if (!_byName.ContainsKey(value.Name))
        {
            _byName.Add(value.Name, value);
        }
    }
}
