using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Model;

namespace AudienceTyped.Generator.Definitions.Project;

/// <summary>Joins the files of a project that add values to one type of another assembly. Of two that add the same, the first by file name counts.</summary>
internal sealed class JoinedExtensions
{
    private readonly Action<DefinitionConflict>? _report;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);
    private readonly List<EntityValue> _values = [];
    private readonly List<EntitySet> _sets = [];
    private readonly List<RenamedMember> _renamed = [];
    private readonly List<EntityValue> _outer = [];

    private JoinedExtensions(Action<DefinitionConflict>? report) => _report = report;

    public static EntityTypeModel Join(IReadOnlyList<DefinitionFile<EntityTypeModel>> files, Action<DefinitionConflict>? report)
    {
        EntityTypeModel first = files[0].Model!;
        if (files.Count == 1)
        {
            return first;
        }

        var joined = new JoinedExtensions(report);
        List<DefinitionFile<EntityTypeModel>> taken = [.. files.Where(file => joined.Take(file, first.Provenance))];
        return joined.ToModel(first, [.. taken.Select(static file => file.Model!)]);
    }

    private bool Take(DefinitionFile<EntityTypeModel> file, Provenance provenance)
    {
        EntityTypeModel model = file.Model!;
        if (_values.Count + model.Values.Count > EntityFileParser.MaximumValues)
        {
            _report?.Invoke(new DefinitionConflict(file.Path, ConflictKind.TooManyValues, -1, model.Name, ""));
            return false;
        }

        Provenance? own = model.Provenance == provenance ? null : model.Provenance;
        for (int index = 0; index < model.Values.Count; index++)
        {
            EntityValue value = model.Values[index];
            if (IsFree(file, ConflictKind.ValueId, index, value.Id, _ids) && TakeMember(file, ConflictKind.ValueMember, index, value.Member))
            {
                _ids.Add(value.Id, file.FileName);
                _values.Add(value with { Provenance = own });
            }
        }

        for (int index = 0; index < model.Sets.Count; index++)
        {
            if (TakeMember(file, ConflictKind.SetMember, index, model.Sets[index].Member))
            {
                _sets.Add(model.Sets[index] with { Provenance = own });
            }
        }

        for (int index = 0; index < model.Renamed.Count; index++)
        {
            if (TakeMember(file, ConflictKind.RenamedMember, index, model.Renamed[index].Member))
            {
                _renamed.Add(model.Renamed[index]);
            }
        }

        _outer.AddRange(model.Outer);
        return true;
    }

    private bool TakeMember(DefinitionFile<EntityTypeModel> file, ConflictKind kind, int index, string member)
    {
        bool isFree = IsFree(file, kind, index, member, _members);
        if (isFree)
        {
            _members.Add(member, file.FileName);
        }

        return isFree;
    }

    private bool IsFree(DefinitionFile<EntityTypeModel> file, ConflictKind kind, int index, string name, Dictionary<string, string> taken)
    {
        if (taken.TryGetValue(name, out string? winner))
        {
            _report?.Invoke(new DefinitionConflict(file.Path, kind, index, name, winner));
        }

        return winner is null;
    }

    // What is left out may be named by what is not.
    private EntityTypeModel ToModel(EntityTypeModel first, IReadOnlyList<EntityTypeModel> models)
    {
        var outer = new Dictionary<string, EntityValue>(StringComparer.Ordinal);
        foreach (EntityValue value in _outer.Where(value => !_ids.ContainsKey(value.Id) && !outer.ContainsKey(value.Id)))
        {
            outer.Add(value.Id, value);
        }

        return first with
        {
            Values = new([.. _values.Select(value => value with { ParentId = Present(value.ParentId), ReplacedById = Present(value.ReplacedById) })]),

            // A parent among the values could lie below this one, so that the way up would have no end.
            Outer = new(
                [.. outer.Values
                    .Select(value => value.ParentId is { } parent && outer.ContainsKey(parent) ? value : value with { ParentId = null })
                    .OrderBy(static value => value.Id, StringComparer.Ordinal)]),
            Sets = new(
                [.. _sets.Select(set => set with { Ids = new([.. set.Ids.Where(id => Present(id) is not null)]) }).Where(static set => set.Ids.Count > 0)]),
            Renamed = new([.. _renamed.Where(renamed => _values.Any(value => value.Id == renamed.Id && value.Member == renamed.NewMember))]),
            Parts = new([.. models.SelectMany(static model => model.Parts)]),
            Words = new([.. models.SelectMany(static model => model.Words)]),
        };

        string? Present(string? id) => id is not null && (_ids.ContainsKey(id) || outer.ContainsKey(id)) ? id : null;
    }
}
