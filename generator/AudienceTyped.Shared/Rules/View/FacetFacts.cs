using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Rules;

/// <summary>What a catalog knows about a facet.</summary>
internal sealed class FacetFacts
{
    // A catalog's definition file has the rule that this facet is never counted. A program that reads criteria from text and names
    // no catalog has no such file, and without the rule a 0 would read as fewer than 300 members.
    private const string NeverCounted = "dynamicSegments";

    private Dictionary<string, FacetRuleFacts[]>? _rulesByKind;

    /// <summary>The name in URNs: <c>skills</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The member of <c>Facet</c>: <c>Skills</c>; null where no catalog has the facet, so that only its name is known.</summary>
    public string? Member { get; init; }

    /// <summary>Whether a catalog knows it.</summary>
    public bool IsKnown => Member is not null;

    /// <summary>How messages name it: <c>Facet.Skills</c>, or its URN where no catalog knows it.</summary>
    public string Text => Member is null ? FacetUrns.Of(Name) : $"Facet.{Member}";

    /// <summary>The entity types of the URNs that it accepts; empty where it accepts any.</summary>
    public IReadOnlyList<string> UrnEntityTypes { get; init; } = [];

    public bool MayInclude { get; init; } = true;

    public bool MayExclude { get; init; } = true;

    /// <summary>Whether a member has at most one value.</summary>
    public bool IsSingleValued { get; init; }

    /// <summary>The first version that has it, <c>yyyyMM</c>; null where all have it.</summary>
    public string? Since { get; init; }

    /// <summary>The rules that its definition file has about it.</summary>
    public IReadOnlyList<FacetRuleFacts> Rules { get; init; } = [];

    /// <summary>Whether a value matches everything below it in the hierarchy. Not known for each hierarchy.</summary>
    public bool ParentCovers => RulesOf(FacetRuleKinds.ParentCovers).Length > 0;

    /// <summary>The rules of a kind. They are sorted once, because each rule asks for its kind in all criteria.</summary>
    public FacetRuleFacts[] RulesOf(string kind) => (_rulesByKind ??= Rules
        .GroupBy(static rule => rule.Kind, StringComparer.Ordinal)
        .ToDictionary(static rules => rules.Key, static rules => rules.ToArray(), StringComparer.Ordinal))
        .TryGetValue(kind, out FacetRuleFacts[]? found) ? found : [];

    public static FacetFacts Unknown(string name) => new()
    {
        Name = name,
        Rules = name == NeverCounted ? [new FacetRuleFacts(FacetRuleKinds.NotCounted, [], Set: null, Code: null, Reason: null)] : [],
    };
}
