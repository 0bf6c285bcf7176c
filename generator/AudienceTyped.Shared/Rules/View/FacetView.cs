namespace AudienceTyped.Shared.Rules;

/// <summary>A facet with its values, as rules see it.</summary>
internal sealed class FacetView : ViewPart
{
    public required FacetFacts Facet { get; init; }

    /// <summary>The known values, each once.</summary>
    public required ValueList Values { get; init; }

    /// <summary>Whether all values are known.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>All values that may be among them, where a choice decides; null where all are known, or others may be. Built criteria have none.</summary>
    public ValueList? Possible { get; init; }

    /// <summary>All values that are or may be among them; null where others may be.</summary>
    public ValueList? Among => IsWhollyKnown ? Values : Possible;

    /// <summary>The values that are not known, and are the same wherever they are named.</summary>
    public IReadOnlyList<OpenPart> Open { get; init; } = [];

    /// <summary>Whether nothing in it is unknown but the open values.</summary>
    public bool IsCompleteButOpen { get; init; }

    /// <summary>Whether all values are known and valid, and there is at least one.</summary>
    public bool IsWhollyKnown => IsComplete && Values.Count > 0 && !Values.HasDefault;

    /// <summary>Whether the call that makes it throws, because it has no value or a default one.</summary>
    public bool IsRefused => (IsComplete && Values.Count == 0) || Values.HasDefault;

    /// <summary>The value of the facet that covers this one: the same value or a parent; null where none is known.</summary>
    public ValueView? FindCovering(ValueView value) => Find(value.Urn) ?? FindParent(value);

    /// <summary>The nearest value of the facet that is above this one and covers it, in whatever order they are written; null where none is known.</summary>
    public ValueView? FindParent(ValueView value) => value.Ancestors.Count > 0 && Facet.ParentCovers
        ? value.Ancestors.Select(Find).FirstOrDefault(static above => above is not null)
        : null;

    /// <summary>The values of which another one is above and covers them.</summary>
    public IReadOnlyList<ValueView> Covered => Facet.ParentCovers ? Values.Lower : [];

    public ValueView? Find(string urn) => Values.Find(urn);
}
