namespace AudienceTyped.Shared.Rules;

/// <summary>The kinds of rules that a definition file can have about facets, as they stand in it.</summary>
internal static class FacetRuleKinds
{
    /// <summary>May not be AND-ed in include.</summary>
    public const string NotTogether = "not-together";

    /// <summary>May not both stand in criteria, on whatever side.</summary>
    public const string NeverTogether = "never-together";

    /// <summary>May not be in include and in exclude at once.</summary>
    public const string NotBothSides = "not-both-sides";

    /// <summary>Of the current, all and past of a thing only one, except the past included and the current excluded.</summary>
    public const string PastOrCurrent = "past-or-current";

    /// <summary>Takes two values at most, a lower and an upper bound.</summary>
    public const string AtMostTwoValues = "at-most-two-values";

    /// <summary>May not be included where a value of a set is included in another facet.</summary>
    public const string NotWithin = "not-within";

    /// <summary>The finder gives no count for it.</summary>
    public const string NotCounted = "not-counted";

    /// <summary>Campaigns need one of the facets.</summary>
    public const string OneNeeded = "one-needed";

    /// <summary>Who has a value is known to have its parent too, so that the parent covers its children.</summary>
    public const string ParentCovers = "parent-covers";

    /// <summary>The program that offers it has to show a notice.</summary>
    public const string Notice = "notice";

    /// <summary>No longer in use; another facet has taken its place, perhaps.</summary>
    public const string Retired = "retired";

    /// <summary>Names that are often taken for the name of the facet, and are no facet's.</summary>
    public const string WrongName = "wrong-name";

    /// <summary>URN namespaces that are often taken for that of the facet's values, and are not taken.</summary>
    public const string WrongNamespace = "wrong-namespace";

    /// <summary>URN namespaces that the facet took once.</summary>
    public const string OldNamespace = "old-namespace";

    /// <summary>All kinds, in the order of their documentation.</summary>
    public static IReadOnlyList<FacetRuleKind> All { get; } =
    [
        new(NotTogether, FacetRuleShape.Pairs, "Cannot be AND-ed in include with {0}"),
        new(NeverTogether, FacetRuleShape.Pairs, "Cannot be used together with {0}"),
        new(NotBothSides, FacetRuleShape.Facets) { SentenceAlone = "Cannot be included and excluded at once" },
        new(PastOrCurrent, FacetRuleShape.Periods, "Cannot be used together with {0}"),
        new(AtMostTwoValues, FacetRuleShape.Facets) { SentenceAlone = "Accepts two values at most" },
        new(NotWithin, FacetRuleShape.WithinSet, "Cannot be AND-ed in include with {0} of the set {1}"),
        new(NotCounted, FacetRuleShape.Facets) { SentenceAlone = "Is not counted" },
        new(OneNeeded, FacetRuleShape.Catalog),
        new(ParentCovers, FacetRuleShape.Facets),
        new(Notice, FacetRuleShape.Facets) { SentenceAlone = "Requires a notice" },
        new(Retired, FacetRuleShape.Replaced, "Is no longer in use: see {0}") { SentenceAlone = "Is no longer in use" },
        new(WrongName, FacetRuleShape.Words),
        new(WrongNamespace, FacetRuleShape.Words),
        new(OldNamespace, FacetRuleShape.Words),
    ];

    /// <summary>The kind of a name; null where there is none.</summary>
    public static FacetRuleKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
