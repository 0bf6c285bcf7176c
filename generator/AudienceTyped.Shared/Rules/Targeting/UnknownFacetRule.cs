namespace AudienceTyped.Shared.Rules;

/// <summary>No catalog has the facet: its name is wrong, or it is newer than the catalog.</summary>
internal sealed class UnknownFacetRule : CriteriaRule
{
    public override string Id => "AUD1010";

    public override string Title => "The facet is not known";

    public override string MessageFormat => "{0}";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.Facets;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        Array.Exists(criteria.All, static facet => !facet.Facet.IsKnown) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        // Decoding all facets is expensive, so it waits for the first unknown one.
        foreach (FacetView facet in criteria.All.Where(static facet => !facet.Facet.IsKnown))
        {
            if (FacetNames.FindExplanation(facet.Facet.Name, criteria.KnownFacets) is { } explanation)
            {
                yield return Find(facet, [], $"No facet is called '{facet.Facet.Name}'. {explanation}");
            }
            else if (FacetNames.FindMeant(facet.Facet.Name, criteria.KnownFacets) is { } meant)
            {
                yield return Find(facet, [], $"No facet is called '{facet.Facet.Name}'. Did you mean {meant.Text}?") with { Replacement = meant.Name };
            }
            else if (!criteria.IsCode && criteria.KnownFacets.Any())
            {
                // In code such a facet is named on purpose; a text can contain anything.
                yield return Find(
                    facet,
                    [],
                    $"No facet of the catalog is called '{facet.Facet.Name}', and none has a similar name. Correct the name, unless the facet is newer than the catalog.") with
                { Severity = RuleSeverity.Info };
            }
        }
    }
}
