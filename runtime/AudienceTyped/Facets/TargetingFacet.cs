using System.ComponentModel;
using System.Text.Json.Serialization;
using AudienceTyped.Catalogs;
using AudienceTyped.Restli;
using AudienceTyped.Serialization;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped;

/// <summary>A facet: a category to target by, such as skills or locations. Two facets are equal if their URNs are equal.</summary>
[JsonConverter(typeof(TargetingFacetJsonConverter))]
[TypeConverter(typeof(TargetingFacetTypeConverter))]
public abstract class TargetingFacet : IEquatable<TargetingFacet>
{
    private IReadOnlyList<FacetRuleFacts>? _rules;

    private protected TargetingFacet(FacetDefinition definition, Urn urn)
    {
        Definition = definition;
        Urn = urn;
        EncodedListStart = RestliEscape.Escape(urn.ToString()) + FinderQuery.ListStart;
    }

    /// <summary>The URN: <c>urn:li:adTargetingFacet:skills</c>.</summary>
    public Urn Urn { get; }

    /// <summary>The name in URNs: <c>skills</c>.</summary>
    public string Name => Definition.Name;

    /// <summary>What the definition file says about the facet. It is for tools, so editors do not list it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FacetDefinition Definition { get; }

    /// <summary>The entity types whose values the facet accepts; empty if it accepts any URN. It is for tools, so editors do not list it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract IReadOnlyList<TargetingEntityType> EntityTypes { get; }

    /// <summary>
    /// Whether the facet once accepted URNs of a namespace, and may still accept them: <c>country</c> for locations.
    /// It is for tools, so editors do not list it.
    /// </summary>
    /// <param name="urnEntityType">The entity type of the URNs.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool AcceptedBefore(string urnEntityType)
    {
        ArgumentNullException.ThrowIfNull(urnEntityType);
        return Rules.Any(rule => rule.Kind == FacetRuleKinds.OldNamespace && rule.With.Contains(urnEntityType));
    }

    /// <summary>
    /// What LinkedIn's resource of facets calls the entity types of the values: <c>COMPANY</c>; empty if that is not known.
    /// It is for tools, so editors do not list it.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<string> FindServiceEntityTypes() => Rules.FirstOrDefault(static rule => rule.Kind == FacetRuleKinds.EntityTypes)?.With ?? [];

    // The rules about it and those of its catalog: decoded once, since each check of criteria reads them.
    internal IReadOnlyList<FacetRuleFacts> Rules => _rules ??= [.. Decode(Definition.Rules), .. Decode(Definition.CatalogRules)];

    // The text of the facet in a query, up to its first value.
    internal string EncodedListStart { get; }

    // A number or a range is not a name.
    internal static bool IsFacet(Urn urn) => urn.EntityType == FacetUrns.EntityType && urn.Key.Text is not null;

    /// <inheritdoc/>
    public bool Equals(TargetingFacet? other) => other is not null && Urn == other.Urn;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetingFacet);

    /// <inheritdoc/>
    public override int GetHashCode() => Urn.GetHashCode();

    /// <summary>The URN.</summary>
    public override string ToString() => Urn.ToString();

    private static IReadOnlyList<FacetRuleFacts> Decode(string? rules) => rules is null ? [] : FacetRuleFacts.Decode(rules);
}
