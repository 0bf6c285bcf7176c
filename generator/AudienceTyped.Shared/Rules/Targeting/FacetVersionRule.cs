namespace AudienceTyped.Shared.Rules;

/// <summary>A facet is newer than the requested version.</summary>
internal sealed class FacetVersionRule : CriteriaRule
{
    public override string Id => "AUD1013";

    public override string Title => "The facet is newer than the requested version";

    public override string MessageFormat =>
        "The documentation lists {0} from LinkedIn-Version {1} on, but this request uses {2}. Request a newer version, or remove the facet.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.Facets;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => criteria.Version is { } version ? Find(criteria, version) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria, string version)
    {
        // The version is known where the criteria are sent, so it is there that they are wrong.
        foreach (FacetView facet in criteria.All
            .Where(facet => facet.Facet.Since is { } since && string.CompareOrdinal(version, since) < 0)
            .GroupBy(static facet => facet.Facet.Name)
            .Select(static same => same.First()))
        {
            yield return Find(null, [facet], facet.Facet.Text, facet.Facet.Since!, version);
        }
    }
}
