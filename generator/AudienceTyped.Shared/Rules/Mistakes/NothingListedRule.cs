namespace AudienceTyped.Shared.Rules;

/// <summary>A clause has only values that LinkedIn does not have, so nobody matches it.</summary>
internal sealed class NothingListedRule : CriteriaRule
{
    public override string Id => "AUD2015";

    public override string Title => "The audience is always empty: LinkedIn has none of the values of a clause";

    public override string MessageFormat => "{0} The audience is always empty.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.Facets;

    public override bool IsAboutWrittenValue => true;

    public override CountMeaning CountMeaning => CountMeaning.Nobody;

    public override bool DependsOnListedValues => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => UnlistedValues.MayExist(criteria) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria) =>
        from clause in criteria.Include
        where UnlistedValues.IsAllOf(clause, criteria)
        from facet in clause.Facets
        from value in facet.Values
        let type = UnlistedValues.FindType(criteria, facet, value)
        select Find(value, [facet], UnlistedValues.Describe(value, type)) with { Replacement = UnlistedValues.FindReplacement(value, type) };
}
