using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Rules;

/// <summary>A value has an id that no value of its entity type can have.</summary>
internal sealed class IdFormRule : CriteriaRule
{
    public override string Id => "AUD1014";

    public override string Title => "The id does not have the form of its entity type";

    public override string MessageFormat => "{0} cannot be a value of {1}: {2}. The service rejects it. {3}";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override string Source => DocumentationPages.Facets;

    public override bool IsAboutWrittenValue => true;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        Array.Exists(criteria.All, static facet => facet.Values.NotMembers.Count > 0) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (FacetView facet in criteria.All)
        {
            foreach (ValueView value in facet.Values.FindMalformed(criteria.FindEntityType))
            {
                if (facet.Facet.UrnEntityTypes.Count == 0 || facet.Facet.UrnEntityTypes.Contains(value.UrnEntityType))
                {
                    yield return Check(facet, value, criteria.FindEntityType(value.UrnEntityType)!);
                }
            }
        }
    }

    private RuleFinding Check(FacetView facet, ValueView value, EntityTypeFacts type)
    {
        ListedValue? meant = NearestValue.FindMeant(value.Key, type);
        string reason = $"after {UrnSyntax.Prefix}{type.UrnEntityType}: {EntityId.DescribeExpected(type.Form)}";
        return Find(
            value, [facet], Excerpt.Of(value.Text), facet.Facet.Text, reason, meant is null
                ? "Correct the id."
                : $"Did you mean {meant.Text}?") with
        { Replacement = meant?.Text };
    }
}
