using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Rules;

/// <summary>What a catalog says of a facet.</summary>
internal sealed class FacetFacts
{
    // A catalog's definition file has the rule that this facet is never counted. A program that reads criteria from text and names
    // no catalog has no such file, and without the rule a 0 would read as fewer than 300 members.
    private const string NeverCounted = "dynamicSegments";

    /// <summary>The name in URNs: <c>skills</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The member of <c>Facet</c>: <c>Skills</c>; null where no catalog knows the facet, and nothing is known but its name.</summary>
    public string? Member { get; init; }

    /// <summary>Whether a catalog knows it.</summary>
    public bool IsKnown => Member is not null;

    /// <summary>How messages name it: <c>Facet.Skills</c>, or its URN where no catalog knows it.</summary>
    public string Text => Member is null ? FacetUrns.Of(Name) : $"Facet.{Member}";

    /// <summary>The entity types of the URNs that it takes; empty where any is taken.</summary>
    public IReadOnlyList<string> UrnEntityTypes { get; init; } = [];

    public bool MayInclude { get; init; } = true;

    public bool MayExclude { get; init; } = true;

    /// <summary>Whether a member has one value at most.</summary>
    public bool IsSingleValued { get; init; }

    /// <summary>The first version that knows it, <c>yyyyMM</c>; null where all do.</summary>
    public string? Since { get; init; }

    /// <summary>The rules that its definition file has about it.</summary>
    public IReadOnlyList<FacetRuleFacts> Rules { get; init; } = [];

    /// <summary>Whether a value counts for all that is below it in the hierarchy; not known of every hierarchy.</summary>
    public bool ParentCovers => Rules.Any(static rule => rule.Kind == FacetRuleKinds.ParentCovers);

    public static FacetFacts Unknown(string name) => new()
    {
        Name = name,
        Rules = name == NeverCounted ? [new FacetRuleFacts(FacetRuleKinds.NotCounted, [], Set: null, Code: null, Reason: null)] : [],
    };
}
