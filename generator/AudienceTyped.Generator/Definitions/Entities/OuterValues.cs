
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The values of a referenced catalog, read when a file first names one of them.</summary>
internal sealed class OuterValues(ReferencedEntityType? referenced)
{
    private readonly Lazy<ReferencedValues> _values = new(() => ReferencedValues.Decode(referenced is null ? [] : referenced.Values));

    /// <summary>Whether there is no such catalog, or none that says what it has.</summary>
    public bool IsEmpty => referenced is null || referenced.Values.Count == 0;

    /// <summary>Whether the catalog has a value.</summary>
    public bool Contains(string id) => Find(id) is not null;

    /// <summary>The value with a name, or null.</summary>
    public CatalogValue? FindByName(string name) => IsEmpty ? null : _values.Value.FindByName(name);

    /// <summary>
    /// The values of some ids and all above them, up to those of the file itself: the tables of two projects may become
    /// known in either order, so each of them has the whole way up.
    /// </summary>
    /// <param name="ids">What the file names; ids that the catalog does not have are left out.</param>
    /// <param name="idsOfFile">The ids of the rows of the file.</param>
    /// <param name="form">The form of the ids.</param>
    public IReadOnlyList<EntityValue> ToValues(IEnumerable<string> ids, HashSet<string> idsOfFile, IdForm form)
    {
        var all = new Dictionary<string, CatalogValue>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            for (CatalogValue? step = Find(id); step is not null
                && !idsOfFile.Contains(step.Id)
                && !all.ContainsKey(step.Id); step = step.ParentId is { } parent ? Find(parent) : null)
            {
                all.Add(step.Id, step);
            }
        }

        return [.. all.Values
            .OrderBy(static value => value.Id, StringComparer.Ordinal)
            .Select(value => (Value: value, IsId: EntityId.TryParse(value.Id, form, out EntityId id), id.Packed))
            .Where(static pair => pair.IsId)
            .Select(pair => new EntityValue(
                pair.Value.Id, pair.Packed, pair.Value.Member, pair.Value.Name, pair.Value.ParentId is { } parent && all.ContainsKey(parent)
                    ? parent
                    : null, pair.Value.IsRetired, null, default))];
    }

    private CatalogValue? Find(string id) => IsEmpty ? null : _values.Value.FindById(id);
}
