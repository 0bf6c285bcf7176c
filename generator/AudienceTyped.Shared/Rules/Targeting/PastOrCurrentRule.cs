namespace AudienceTyped.Shared.Rules;

/// <summary>Criteria use more than one of the facets for the current, the past and all of a thing.</summary>
internal sealed class PastOrCurrentRule : CriteriaRule
{
    public override string Id => "AUD1004";

    public override string Title => "Past, current and all cannot be used together";

    public override string MessageFormat => "{0}";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.ErrorResponses;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => HasTwo(criteria) ? Find(criteria) : [];

    private static bool HasTwo(CriteriaView criteria)
    {
        foreach (FacetView facet in criteria.All)
        {
            foreach (FacetRuleFacts rule in facet.Facet.RulesOf(FacetRuleKinds.PastOrCurrent))
            {
                if (rule.With.Count(criteria.Has) > 1)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        HashSet<string> checkedGroups = [];
        foreach (FacetRuleFacts rule in criteria.All
            .SelectMany(static facet => facet.Facet.RulesOf(FacetRuleKinds.PastOrCurrent))
            .Where(static rule => rule.With.Count == 3))
        {
            if (checkedGroups.Add(string.Join(",", rule.With)) && FindPair(criteria, rule) is { } pair)
            {
                (string current, string all, string past) = (TextOf(criteria, rule.With[0]), TextOf(criteria, rule.With[1]), TextOf(criteria, rule.With[2]));
                yield return Find(
                    ViewPart.Later(pair[0], pair[1]),
                    pair,
                    pair[1].Facet.Name != rule.With[1]
                        ? $"{pair[0].Facet.Text} and {pair[1].Facet.Text} cannot be used together, except {past} included and {current} excluded. Keep one of {current}, {all} and {past}."
                        : $"{pair[0].Facet.Text} and {pair[1].Facet.Text} cannot be used together: {all} already covers {current} and {past}. Keep one of the three.") with
                { ServiceCode = rule.Code };
            }
        }
    }

    // All cannot be used with another; the past can be included only where the current is excluded.
    private static FacetView[]? FindPair(CriteriaView criteria, FacetRuleFacts rule)
    {
        FacetView? current = First(criteria.All, rule.With[0]);
        FacetView? all = First(criteria.All, rule.With[1]);
        FacetView? past = First(criteria.All, rule.With[2]);
        if (all is not null && (current ?? past) is { } beside)
        {
            return [beside, all];
        }

        FacetView? wrongCurrent = First(criteria.Included, rule.With[0]);
        FacetView? wrongPast = First(criteria.Exclude.Facets, rule.With[2]);
        return current is not null && past is not null && (wrongCurrent ?? wrongPast) is not null ? [wrongCurrent ?? current, wrongPast ?? past] : null;
    }

    private static FacetView? First(IEnumerable<FacetView> facets, string name) =>
        facets.Where(facet => facet.Facet.Name == name).OrderBy(static facet => facet.Order).FirstOrDefault();

    private static string TextOf(CriteriaView criteria, string name) =>
        (First(criteria.All, name)?.Facet ?? criteria.KnownFacets.FirstOrDefault(facet => facet.Name == name) ?? FacetFacts.Unknown(name)).Text;
}
