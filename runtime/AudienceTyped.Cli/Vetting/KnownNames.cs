using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>Which value of a type has a name as a whole, by all that is known without a further call.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<(string Type, string Name), HashSet<string>> _urns = [];

    /// <summary>The names that answers have.</summary>
    public static KnownNames Of(IEnumerable<CheckedUrn> urns, IReadOnlyDictionary<string, NameAnswer> answers)
    {
        KnownNames names = new();
        foreach (CheckedUrn urn in urns)
        {
            if (answers[urn.Urn].Name is { Length: > 0 } name)
            {
                names.Add(urn.Type, urn.Urn, name);
            }
        }

        return names;
    }

    /// <summary>Notes the name of a value.</summary>
    public void Add(TargetingEntityType type, string urn, string name)
    {
        (string, string) key = (type.Name, NameMatching.Fold(name));
        if (!_urns.TryGetValue(key, out HashSet<string>? urns))
        {
            _urns.Add(key, urns = new(StringComparer.Ordinal));
        }

        urns.Add(urn);
    }

    /// <summary>Whether a name is that of another value, and not also that of this one.</summary>
    public bool IsOfAnother(TargetingEntityType type, string urn, string name)
    {
        if (_urns.TryGetValue((type.Name, NameMatching.Fold(name)), out HashSet<string>? urns))
        {
            return !urns.Contains(urn);
        }

        UrnKey known = type.FindByName(name);
        return !known.IsDefault && known != Urn.Parse(urn).Key;
    }
}
