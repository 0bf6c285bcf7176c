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

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => Array.Exists(criteria.All, HasOther) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (FacetView facet in criteria.All)
        {
            if (HasOther(facet))
            {
                foreach (ValueView value in facet.Values.Where(value => !value.IsDefault && !facet.Facet.UrnEntityTypes.Contains(value.UrnEntityType)))
                {
                    yield return Check(criteria, facet, value);
                }
            }
        }
    }

    private static bool HasOther(FacetView facet)
    {
        foreach (string type in facet.Facet.UrnEntityTypes.Count == 0 ? [] : facet.Values.UrnEntityTypes)
        {
            if (!facet.Facet.UrnEntityTypes.Contains(type))
            {
                return true;
            }
        }

        return false;
    }

    private RuleFinding Check(CriteriaView criteria, FacetView facet, ValueView value)
    {
        string right = string.Join(" or ", facet.Facet.UrnEntityTypes.Select(static type => $"{UrnSyntax.Prefix}{type}"));
        if (FindRule(facet.Facet, FacetRuleKinds.OldNamespace, value.UrnEntityType) is not null)
        {
            return Find(
                value,
                [facet],
                $"{facet.Facet.Text} accepts {right}, and the service may reject {value.Text}, which has an older namespace. Look up its URN among those of {right}.") with
            { Severity = RuleSeverity.Info };
        }

        ListedValue? meant = FindMeant(criteria, facet.Facet, value);
        string advice = meant is null ? Advise(criteria, facet.Facet, value, right) : $"Did you mean {meant.Text}, which has the same id?";
        return Find(
            value, [facet], $"{facet.Facet.Text} accepts {right}, and the service rejects {value.Text}, which has another namespace. {advice}") with
        { Replacement = meant?.Text };
    }

    // A reason on the row says that the ids are those of the right namespace.
    private static ListedValue? FindMeant(CriteriaView criteria, FacetFacts facet, ValueView value) =>
        facet.UrnEntityTypes.Count == 1 && FindRule(facet, FacetRuleKinds.WrongNamespace, value.UrnEntityType)?.Reason is not null
            ? criteria.FindEntityType(facet.UrnEntityTypes[0])?.Values.FirstOrDefault(listed => listed.Id == value.Key)
            : null;

    private static string Advise(CriteriaView criteria, FacetFacts facet, ValueView value, string right)
    {
        if (FindRule(facet, FacetRuleKinds.WrongNamespace, value.UrnEntityType) is not null)
        {
            return $"{UrnSyntax.Prefix}{value.UrnEntityType} is often confused with {right}: look the value up there.";
        }

        string[] takers = [.. criteria.KnownFacets
            .Where(other => other.UrnEntityTypes.Contains(value.UrnEntityType))
            .Select(static other => other.Text)
            .OrderBy(static text => text, StringComparer.Ordinal)
            .Take(3)];
        return takers.Length > 0
            ? $"{string.Join(" and ", takers)} {(takers.Length == 1 ? "accepts" : "accept")} {UrnSyntax.Prefix}{value.UrnEntityType}."
            : $"Look the value up among those of {right}.";
    }

    private static FacetRuleFacts? FindRule(FacetFacts facet, string kind, string word) =>
        Array.Find(facet.RulesOf(kind), rule => rule.With.Contains(word));
}
