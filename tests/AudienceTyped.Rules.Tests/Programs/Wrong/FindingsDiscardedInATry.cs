using AudienceTyped;


// Validate() throws nothing, so the catch never runs.
internal sealed class CampaignGate(AudienceCountsClient client)
{
    public async Task<AudienceCount?> CountAsync(TargetingCriteria criteria)
    {
        try
        {
            criteria.Validate(LinkedInCatalog.Facets); // AUD2019
        }
        catch (ArgumentException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return null;
        }

        return await client.CountAsync(criteria);
    }
}
