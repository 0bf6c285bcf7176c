using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Rules;

/// <summary>A value has an id that no value of its entity type can have.</summary>
internal sealed class IdFormRule : CriteriaRule
{
    public override string Id => "AUD1014";

    public override string Title => "The id does not have the form of its entity type";

    public override string MessageFormat => "{0} cannot be a value of {1}: {2}. {3}";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override string Source => DocumentationPages.Facets;

    public override bool IsAboutWrittenValue => true;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        from facet in criteria.All
        from value in facet.Values
        where !value.IsDefault && !value.IsMember && (facet.Facet.UrnEntityTypes.Count == 0 || facet.Facet.UrnEntityTypes.Contains(value.UrnEntityType))
        let type = criteria.FindEntityType(value.UrnEntityType)
        where type is not null && !type.IsListed(value.Key)
        let finding = Check(facet, value, type)
        where finding is not null
        select finding;

    private RuleFinding? Check(FacetView facet, ValueView value, EntityTypeFacts type)
    {
        if (!EntityId.TryParse(value.Key, type.Form, out _))
        {
            return Find(facet, value, $"after {UrnSyntax.Prefix}{type.UrnEntityType}: {EntityId.DescribeExpected(type.Form)}. The service rejects it", NearestValue.FindMeant(value.Key, type));
        }

        // The service may count such an id as nobody rather than reject it.
        return type.Shape is not { } shape || EntityId.HasShape(value.Key, shape) ? null
            : Find(facet, value, $"its ids have letters and digits as in {shape}", NearestValue.Find(value.Key, type)) with { Severity = RuleSeverity.Warning };
    }

    private RuleFinding Find(FacetView facet, ValueView value, string reason, ListedValue? meant) =>
        Find(value, [facet], Excerpt.Of(value.Text), facet.Facet.Text, reason, meant is null ? "Correct the id." : $"Did you mean {meant.Text}?") with { Replacement = meant?.Text };
}
