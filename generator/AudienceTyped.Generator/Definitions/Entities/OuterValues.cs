
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Urns;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The values of a referenced catalog, read when a file first names one of them.</summary>
internal sealed class OuterValues(ReferencedEntityType? referenced)
{
    private readonly Lazy<ReferencedValues> _values = new(() => ReferencedValues.Decode(referenced is null ? [] : referenced.Values));
    private readonly Dictionary<string, CatalogValue> _named = new(StringComparer.Ordinal);

    /// <summary>Whether there is no such catalog, or none that says what it has.</summary>
    public bool IsEmpty => referenced is null || referenced.Values.Count == 0;

    /// <summary>Whether the catalog has a value, which is then among those that are named.</summary>
    public bool TryName(string id)
    {
        if (IsEmpty || _values.Value.FindById(id) is not { } value)
        {
            return false;
        }

        _named[id] = value;
        return true;
    }

    /// <summary>
    /// The values that are named and all above them, up to those of the file itself: the tables of two projects may become
    /// known in either order, so each of them has the whole way up.
    /// </summary>
    public IReadOnlyList<EntityValue> ToValues(HashSet<string> idsOfFile, IdForm form)
    {
        var all = new Dictionary<string, CatalogValue>(StringComparer.Ordinal);
        foreach (CatalogValue named in _named.Values)
        {
            for (CatalogValue? step = named; step is not null && !idsOfFile.Contains(step.Id) && !all.ContainsKey(step.Id); step = step.ParentId is { } parent ? _values.Value.FindById(parent) : null)
            {
                all.Add(step.Id, step);
            }
        }

        return [.. all.Values
            .OrderBy(static value => value.Id, StringComparer.Ordinal)
            .Select(value => (Value: value, IsId: EntityId.TryParse(value.Id, form, out EntityId id), id.Packed))
            .Where(static pair => pair.IsId)
            .Select(pair => new EntityValue(
                pair.Value.Id, pair.Packed, pair.Value.Member, pair.Value.Name, pair.Value.ParentId is { } parent && all.ContainsKey(parent) ? parent : null, pair.Value.IsRetired, null, default))];
    }
}
