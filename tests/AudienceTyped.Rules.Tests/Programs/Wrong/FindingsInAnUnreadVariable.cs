using AudienceTyped;


internal sealed class Importer(AudienceCountsClient client)
{
    public async Task<long?> ImportAsync(string json, CancellationToken cancellationToken)
    {
        TargetingCriteria criteria = TargetingCriteria.ParseJson(json, LinkedInCatalog.Facets);
        IReadOnlyList<CriteriaFinding> findings = criteria.Validate(LinkedInCatalog.Facets); // AUD2019
        AudienceCount count = await client.CountAsync(criteria, cancellationToken);
        return count.Total;
    }
}
