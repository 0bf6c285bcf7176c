using AudienceTyped.Shared.Text;

namespace AudienceTyped.Shared.Rules;

/// <summary>A value is not in the list of its entity type, although the list is complete.</summary>
internal sealed class UnlistedValueRule : CriteriaRule
{
    public override string Id => "AUD2014";

    public override string Title => "LinkedIn does not have the value";

    public override string MessageFormat => "{0}";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.Facets;

    public override bool IsAboutWrittenValue => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => UnlistedValues.Exist(criteria) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria) =>
        from clause in criteria.Include.Append(criteria.Exclude)
        where !UnlistedValues.IsAllOf(clause, criteria)
        from facet in clause.Facets
        from value in facet.Values
        let type = UnlistedValues.FindType(criteria, facet, value)
        where type is not null
        let finding = UnlistedValues.IsCertain(value, type) ? Find(
            value, [facet], $"{UnlistedValues.Describe(value, type)} No member has it.") with
        { Replacement = UnlistedValues.FindReplacement(value, type) }
            : FindBeside(facet, value, type)
        where finding is not null
        select finding;

    // A list that is not complete proves nothing, but it has one locale for each language.
    private RuleFinding? FindBeside(
        FacetView facet, ValueView value, EntityTypeFacts type) => NearestValue.FindWithSameBeginning(value.Key, type) is not { } other ? null
        : Find(
            value,
            [facet],
            $"The catalog does not have {Excerpt.Of(value.Text)}, and has {other.Text}, whose id begins alike. A value that LinkedIn does not have matches nobody. Check the id.")
            with
        { Severity = RuleSeverity.Info, Replacement = other.Text };
}
