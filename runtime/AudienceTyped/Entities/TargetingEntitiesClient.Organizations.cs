namespace AudienceTyped;

/// <content>What tells apart organizations that share a name.</content>
public partial class TargetingEntitiesClient
{
    /// <summary>The names of organizations and those in the addresses of their pages. One call for each 50.</summary>
    /// <param name="organizations">The URNs: those of companies and schools, whose ids are integers. One that is listed twice is requested once.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>Those that the service knows, in the order in which they were asked for. A page that no longer exists is left out.</returns>
    /// <remarks>Source: Organization Lookup API, learn.microsoft.com/linkedin/marketing/community-management/organizations/organization-lookup-api.</remarks>
    /// <exception cref="ArgumentException">The id of a URN is not a positive integer.</exception>
    /// <exception cref="InvalidOperationException">The provider returned no token or an expired one.</exception>
    /// <exception cref="LinkedInApiException">The service could not be reached, answered with an error or with something else than organizations.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> canceled a call.</exception>
    /// <example>
    /// <code>
    /// using TargetingEntitiesClient entities = new(AccessTokenProvider.FromEnvironmentVariable("LINKEDIN_ACCESS_TOKEN"));
    /// foreach (FoundOrganization organization in await entities.LookUpOrganizationsAsync([Urn.Parse("urn:li:organization:1035")]))
    /// {
    ///     Console.WriteLine(organization.VanityName);
    /// }
    /// </code>
    /// </example>
    public virtual async Task<IReadOnlyList<FoundOrganization>> LookUpOrganizationsAsync(
        IEnumerable<Urn> organizations, CancellationToken cancellationToken = default)
    {
        Urn[] asked = RequireUrns(organizations);
        if (Array.FindIndex(asked, static urn => !urn.Key.IsInteger || urn.Key.Integer <= 0) is >= 0 and var index)
        {
            throw new ArgumentException($"{asked[index]} is not an organization: its id is not a positive integer.", nameof(organizations));
        }

        List<FoundOrganization> found = [];
        foreach (Urn[] batch in asked.Chunk(BatchSize))
        {
            ApiQuery query = CreateQuery("organizationsLookup", "look_up_organizations", OrganizationResults.QueryOf(batch));
            found.AddRange(await Sender.SendAsync(query, exchange => OrganizationResults.Read(exchange, batch), cancellationToken).ConfigureAwait(false));
        }

        return found;
    }
}
