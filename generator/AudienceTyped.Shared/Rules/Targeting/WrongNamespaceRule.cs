using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Rules;

/// <summary>A value has a URN namespace that its facet does not accept.</summary>
internal sealed class WrongNamespaceRule : CriteriaRule
{
    public override string Id => "AUD1009";

    public override string Title => "The facet does not accept URNs of this namespace";

    public override string MessageFormat => "{0}";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override string Source => DocumentationPages.Facets;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        foreach (FacetView facet in criteria.All.Where(static facet => facet.Facet.UrnEntityTypes.Count > 0))
        {
            foreach (ValueView value in facet.Values.Where(value => !value.IsDefault && !facet.Facet.UrnEntityTypes.Contains(value.UrnEntityType)))
            {
                string right = string.Join(" or ", facet.Facet.UrnEntityTypes.Select(static type => $"{UrnSyntax.Prefix}{type}"));
                yield return HasWord(facet.Facet, FacetRuleKinds.OldNamespace, value.UrnEntityType)
                    ? Find(value, [facet], $"{facet.Facet.Text} accepts {right}, and the service may reject {value.Text}, which has an older namespace. Look up its URN among those of {right}.") with { Severity = RuleSeverity.Info }
                    : Find(value, [facet], $"{facet.Facet.Text} accepts {right}, and the service rejects {value.Text}, which has another namespace. {Advise(criteria, facet.Facet, value, right)}");
            }
        }
    }

    private static string Advise(CriteriaView criteria, FacetFacts facet, ValueView value, string right)
    {
        if (HasWord(facet, FacetRuleKinds.WrongNamespace, value.UrnEntityType))
        {
            return $"{UrnSyntax.Prefix}{value.UrnEntityType} is often confused with {right}: look the value up there.";
        }

        string[] takers = [.. criteria.KnownFacets.Where(other => other.UrnEntityTypes.Contains(value.UrnEntityType)).Select(static other => other.Text).OrderBy(static text => text, StringComparer.Ordinal).Take(3)];
        return takers.Length > 0 ? $"{string.Join(" and ", takers)} {(takers.Length == 1 ? "accepts" : "accept")} {UrnSyntax.Prefix}{value.UrnEntityType}." : $"Look the value up among those of {right}.";
    }

    private static bool HasWord(FacetFacts facet, string kind, string word) => facet.Rules.Any(rule => rule.Kind == kind && rule.With.Contains(word));
}
