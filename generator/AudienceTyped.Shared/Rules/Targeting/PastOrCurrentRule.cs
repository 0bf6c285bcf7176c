namespace AudienceTyped.Shared.Rules;

/// <summary>Of the current, all and past of a thing more than one is filled.</summary>
internal sealed class PastOrCurrentRule : CriteriaRule
{
    public override string Id => "AUD1004";

    public override string Title => "Past, current and all cannot be used together";

    public override string MessageFormat =>
        "{0} and {1} cannot be used together: the documentation allows one of {2}, or {3} included and {4} excluded. Keep one of them{5}.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.ErrorResponses;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        HashSet<string> checkedGroups = [];
        foreach (FacetRuleFacts rule in criteria.All.SelectMany(static facet => facet.Facet.Rules).Where(static rule => rule.Kind == FacetRuleKinds.PastOrCurrent && rule.With.Count == 3))
        {
            if (checkedGroups.Add(string.Join(",", rule.With)) && FindPair(criteria, rule) is { } pair)
            {
                (string current, string all, string past) = (TextOf(criteria, rule.With[0]), TextOf(criteria, rule.With[1]), TextOf(criteria, rule.With[2]));
                bool wantsLeavers = pair.All(facet => facet.Facet.Name != rule.With[1]);
                yield return Find(
                    ViewPart.Later(pair[0], pair[1]),
                    pair,
                    pair[0].Facet.Text,
                    pair[1].Facet.Text,
                    $"{current}, {all} and {past}",
                    past,
                    current,
                    wantsLeavers ? "" : $"; {all} has those of now and of the past");
            }
        }
    }

    // All excludes any other; the past may be included where the current is excluded, and no other way.
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

    private static FacetView? First(IEnumerable<FacetView> facets, string name) => facets.Where(facet => facet.Facet.Name == name).OrderBy(static facet => facet.Order).FirstOrDefault();

    private static string TextOf(CriteriaView criteria, string name) =>
        (First(criteria.All, name)?.Facet ?? criteria.KnownFacets.FirstOrDefault(facet => facet.Name == name) ?? FacetFacts.Unknown(name)).Text;
}
