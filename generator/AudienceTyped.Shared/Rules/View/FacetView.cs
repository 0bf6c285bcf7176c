namespace AudienceTyped.Shared.Rules;

/// <summary>A facet with the values asked of it, as rules see it.</summary>
internal sealed class FacetView : ViewPart
{
    private Dictionary<string, ValueView>? _byUrn;

    public required FacetFacts Facet { get; init; }

    /// <summary>The values that are known, each once.</summary>
    public required IReadOnlyList<ValueView> Values { get; init; }

    /// <summary>Whether no other value may be there.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Whether all is known of it, and it stands for something.</summary>
    public bool IsWhollyKnown => IsComplete && Values.Count > 0 && !Values.Any(static value => value.IsDefault);

    /// <summary>Whether the call that makes it throws: without a value, or with one that stands for nothing.</summary>
    public bool IsRefused => (IsComplete && Values.Count == 0) || Values.Any(static value => value.IsDefault);

    /// <summary>The other value of the facet that counts for this one too, itself or a parent; null where none is known.</summary>
    public ValueView? FindCovering(ValueView value) => Find(value.Urn) ?? FindParent(value);

    /// <summary>The value of the facet that this one is below, and that counts for it; null where none is known.</summary>
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
