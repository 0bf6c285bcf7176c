namespace AudienceTyped.Generator.Catalogs;

/// <summary>A value that a referenced catalog has.</summary>
internal sealed record ReferencedValue(string Id, string Member, string Name, string? ParentId, string[] AlsoCalled)
{
    public bool IsCalled(string name) =>
        StringComparer.OrdinalIgnoreCase.Equals(Name, name) || AlsoCalled.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>The values that a referenced catalog has of one entity type, decoded from the attributes of the type and of what adds to it.</summary>
internal sealed class ReferencedValues
{
    private readonly Dictionary<string, ReferencedValue> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferencedValue> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ReferencedValue> _byMember = new(StringComparer.Ordinal);

    public IEnumerable<ReferencedValue> All => _byId.Values;

    public static ReferencedValues Decode(IEnumerable<string> texts)
    {
        var values = new ReferencedValues();
        foreach (string line in texts.SelectMany(static text => text.Split('\n')))
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
        // Of two the first: the catalog itself, and not what repeats it. A message needs one only.
        AddFirst(_byId, value.Id);
        AddFirst(_byMember, value.Member);
        AddFirst(_byName, value.Name);

        void AddFirst(Dictionary<string, ReferencedValue> values, string key)
        {
            if (!values.ContainsKey(key))
            {
                values.Add(key, value);
            }
        }
    }
}
