using System.Collections;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Rules;

/// <summary>The known values of a facet, each once. What rules ask of them is found once, however many criteria share them.</summary>
internal sealed class ValueList(IReadOnlyList<ValueView> values) : IReadOnlyList<ValueView>
{
    private Dictionary<string, ValueView>? _byUrn;
    private ValueView[]? _notMembers;
    private ValueView[]? _retired;
    private ValueView[]? _malformed;
    private ValueView[]? _lower;
    private string[]? _entityTypes;
    private bool? _hasDefault;
    private bool? _hasRange;
    private int? _encodedLength;

    public static ValueList Empty { get; } = new([]);

    public int Count => values.Count;

    /// <summary>Whether a value is the default of its type, which is no value.</summary>
    public bool HasDefault => _hasDefault ??= values.Any(static value => value.IsDefault);

    /// <summary>Whether a value is a range, so that two different ones can overlap.</summary>
    public bool HasRange => _hasRange ??= values.Any(static value => value.Range is not null);

    /// <summary>Those that are not written as members of a catalog: only these can be malformed or unlisted.</summary>
    public IReadOnlyList<ValueView> NotMembers => _notMembers ??= Filter(static value => !value.IsMember && !value.IsDefault);

    /// <summary>Those whose ids have another form than those of their entity type, by what catalogs know about it.</summary>
    public IReadOnlyList<ValueView> FindMalformed(Func<string, EntityTypeFacts?> findEntityType) => _malformed ??= NotMembers.Count == 0 ? []
        : [.. NotMembers.Where(value => findEntityType(value.UrnEntityType) is { } type && !EntityId.TryParse(value.Key, type.Form, out _))];

    /// <summary>Those that are no longer in use, without members, which the compiler reports itself.</summary>
    public IReadOnlyList<ValueView> Retired => _retired ??= Filter(static value => value.IsRetired && !value.IsMember);

    /// <summary>Those of which another one is above in the hierarchy.</summary>
    public IReadOnlyList<ValueView> Lower => _lower ??= Count < 2 ? [] : Filter(value => value.Ancestors.Any(ancestor => Find(ancestor) is not null));

    /// <summary>The entity types of their URNs, each once.</summary>
    public IReadOnlyList<string> UrnEntityTypes => _entityTypes ??= ListEntityTypes();

    /// <summary>The length of the URNs in a query, without what separates them.</summary>
    public int EncodedLength => _encodedLength ??= values.Sum(static value => QueryEncoding.LengthOf(value.Urn));

    public ValueView this[int index] => values[index];

    public ValueView? Find(string urn) => (_byUrn ??= Index()).TryGetValue(urn, out ValueView? value) ? value : null;

    /// <summary>Whether all values of another list are among these.</summary>
    public bool ContainsAll(ValueList others)
    {
        for (int index = 0; index < others.Count; index++)
        {
            if (Find(others[index].Urn) is null)
            {
                return false;
            }
        }

        return true;
    }

    public IEnumerator<ValueView> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ValueView[] Filter(Func<ValueView, bool> isWanted)
    {
        List<ValueView>? found = null;
        foreach (ValueView value in values)
        {
            if (isWanted(value))
            {
                (found ??= []).Add(value);
            }
        }

        return found is null ? [] : [.. found];
    }

    private string[] ListEntityTypes()
    {
        List<string> types = new(1);
        foreach (ValueView value in values)
        {
            if (!value.IsDefault && !types.Contains(value.UrnEntityType))
            {
                types.Add(value.UrnEntityType);
            }
        }

        return [.. types];
    }

    private Dictionary<string, ValueView> Index()
    {
        Dictionary<string, ValueView> byUrn = new(values.Count, StringComparer.Ordinal);
        foreach (ValueView value in values.Where(value => !byUrn.ContainsKey(value.Urn)))
        {
            byUrn.Add(value.Urn, value);
        }

        return byUrn;
    }
}
