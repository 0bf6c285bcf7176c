namespace AudienceTyped.Shared.Rules;

/// <summary>A facet is used of which LinkedIn requires a notice of the application that offers it.</summary>
internal sealed class NoticeRule : CriteriaRule
{
    public override string Id => "AUD3006";

    public override string Title => "The facet needs a notice in the application";

    public override string MessageFormat => "{0}: {1} Where people choose these values in your application, show the notice; then this can be silenced.";

    public override RuleSeverity Severity => RuleSeverity.Info;

    public override string Source => DocumentationPages.AdsTargeting;

    public override bool IsOncePerProject => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        FacetView[] facets = [.. criteria.All.Where(static facet => FindRule(facet.Facet) is not null)];
        if (facets.Length > 0)
        {
            string[] names = [.. facets.Select(static facet => facet.Facet.Text).Distinct(StringComparer.Ordinal)];
            yield return Find(facets[0], facets, Enumeration.And(names), FindRule(facets[0].Facet)!.Reason ?? "the application that offers it has to show a notice.");
        }
    }

    public static FacetRuleFacts? FindRule(FacetFacts facet) => facet.Rules.FirstOrDefault(static rule => rule.Kind == FacetRuleKinds.Notice);
}
