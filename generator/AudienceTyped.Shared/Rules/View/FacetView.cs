namespace AudienceTyped.Shared.Rules;

/// <summary>A facet with its values, as rules see it.</summary>
internal sealed class FacetView : ViewPart
{
    private Dictionary<string, ValueView>? _byUrn;

    public required FacetFacts Facet { get; init; }

    /// <summary>The known values, each once.</summary>
    public required IReadOnlyList<ValueView> Values { get; init; }

    /// <summary>Whether all values are known.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Whether all values are known and valid, and there is at least one.</summary>
    public bool IsWhollyKnown => IsComplete && Values.Count > 0 && !Values.Any(static value => value.IsDefault);

    /// <summary>Whether the call that makes it throws, because it has no value or a default one.</summary>
    public bool IsRefused => (IsComplete && Values.Count == 0) || Values.Any(static value => value.IsDefault);

    /// <summary>The value of the facet that covers this one: the same value or a parent; null where none is known.</summary>
    public ValueView? FindCovering(ValueView value) => Find(value.Urn) ?? FindParent(value);

    /// <summary>The value of the facet that is above this one and covers it; null where none is known.</summary>
    public ValueView? FindParent(ValueView value) =>
        Facet.ParentCovers && value.Ancestors.Any(ancestor => Find(ancestor) is not null) ? Values.FirstOrDefault(value.IsBelow) : null;

    public ValueView? Find(string urn) => (_byUrn ??= Index()).TryGetValue(urn, out ValueView? value) ? value : null;

    private Dictionary<string, ValueView> Index()
    {
        Dictionary<string, ValueView> byUrn = new(Values.Count, StringComparer.Ordinal);
        foreach (ValueView value in Values.Where(value => !byUrn.ContainsKey(value.Urn)))
        {
            byUrn.Add(value.Urn, value);
        }

        return byUrn;
    }
}
