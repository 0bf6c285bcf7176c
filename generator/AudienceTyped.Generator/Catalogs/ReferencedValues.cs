using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>The values that a referenced catalog has of one entity type, decoded from the attributes of the type and of what adds to it.</summary>
internal sealed class ReferencedValues
{
    private readonly Dictionary<string, CatalogValue> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogValue> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CatalogValue> _byMember = new(StringComparer.Ordinal);

    public static ReferencedValues Decode(IEnumerable<string> texts)
    {
        var values = new ReferencedValues();
        foreach (CatalogValue value in texts.SelectMany(CatalogText.ReadValues))
        {
            values.Add(value);
        }

        return values;
    }

    public CatalogValue? FindById(string id) => _byId.TryGetValue(id, out CatalogValue? value) ? value : null;

    /// <summary>The value with a name, as <c>TryFind</c> compares names; null for none.</summary>
    public CatalogValue? FindByName(string name) => _byName.TryGetValue(FoldedName.Of(name), out CatalogValue? value) ? value : null;

    public CatalogValue? FindByMember(string member) => _byMember.TryGetValue(member, out CatalogValue? value) ? value : null;

    private void Add(CatalogValue value)
    {
        // Of two the first: the catalog itself, and not what repeats it. A message needs one only.
        AddFirst(_byId, value.Id);
        AddFirst(_byMember, value.Member);
        AddFirst(_byName, FoldedName.Of(value.Name));

        void AddFirst(Dictionary<string, CatalogValue> values, string key)
        {
            if (!values.ContainsKey(key))
            {
                values.Add(key, value);
            }
        }
    }
}
