namespace AudienceTyped.Shared.Rules;

/// <summary>The kinds of rule rows, as a definition file writes them.</summary>
internal static class FacetRuleKinds
{
    /// <summary>Cannot be AND-ed in include.</summary>
    public const string NotTogether = "not-together";

    /// <summary>Cannot be used together, on either side.</summary>
    public const string NeverTogether = "never-together";

    /// <summary>Cannot be included and excluded at once.</summary>
    public const string NotBothSides = "not-both-sides";

    /// <summary>Only one of the current, the past and all of a thing, except the past included and the current excluded.</summary>
    public const string PastOrCurrent = "past-or-current";

    /// <summary>Accepts at most two values, a lower and an upper bound.</summary>
    public const string AtMostTwoValues = "at-most-two-values";

    /// <summary>Cannot be included where another facet includes a value of a set.</summary>
    public const string NotWithin = "not-within";

    /// <summary>The service returns no count for it.</summary>
    public const string NotCounted = "not-counted";

    /// <summary>Campaigns require one of the facets.</summary>
    public const string OneNeeded = "one-needed";

    /// <summary>A member who matches a value also matches its parent, so that the parent covers its children.</summary>
    public const string ParentCovers = "parent-covers";

    /// <summary>An application that offers it must show a notice.</summary>
    public const string Notice = "notice";

    /// <summary>No longer in use; another facet can replace it.</summary>
    public const string Retired = "retired";

    /// <summary>Names that are often confused with the name of the facet, and that no facet has.</summary>
    public const string WrongName = "wrong-name";

    /// <summary>Names that people write and that mean none of the facets, with a sentence that says what they are.</summary>
    public const string NoFacet = "no-facet";

    /// <summary>URN namespaces that are often confused with that of the facet's values, and that the facet does not accept.</summary>
    public const string WrongNamespace = "wrong-namespace";

    /// <summary>URN namespaces that the facet accepted in older versions.</summary>
    public const string OldNamespace = "old-namespace";

    /// <summary>The names that LinkedIn's resource of facets has for the entity types of the facet's values: <c>COMPANY</c>.</summary>
    public const string EntityTypes = "entity-types";

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
        new(NoFacet, FacetRuleShape.Explained),
        new(WrongNamespace, FacetRuleShape.Words),
        new(OldNamespace, FacetRuleShape.Words),
        new(EntityTypes, FacetRuleShape.Words),
    ];

    /// <summary>The kind with a name; null where there is none.</summary>
    public static FacetRuleKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
