using System.Globalization;
using System.Text.RegularExpressions;

namespace AudienceTyped.Emulation;

/// <summary>
/// The resource <c>organizationsLookup</c>: the names of organizations, and those in the addresses of their pages.
/// Source: learn.microsoft.com/linkedin/marketing/community-management/organizations/organization-lookup-api.
/// </summary>
internal sealed partial class OrganizationsLookupResource(EntityCatalog catalog) : IResource
{
    private const string UrnPrefix = "urn:li:organization:";

    public string Name => "organizationsLookup";

    public string MethodName => "BATCH_GET";

    public string RestliMethod => "batch_get";

    public ServiceError? Check(ServiceRequest request)
    {
        ServiceError? error = OrganizationQueryReader.Read(request, out IReadOnlyList<long> ids);
        request.WriteAnswer = () => Write(ids);
        return error;
    }

    // An organization that does not exist is missing from the results.
    private ReadOnlyMemory<byte> Write(IEnumerable<long> ids) => AnswerBody.Write(json =>
    {
        json.WriteStartObject("results");
        foreach (long id in ids.Distinct())
        {
            if (catalog.Find(Urn.Parse($"{UrnPrefix}{id}")).Select(static found => found.Entity).FirstOrDefault() is { } organization)
            {
                json.WriteStartObject(id.ToString(CultureInfo.InvariantCulture));
                json.WriteNumber("id", id);
                json.WriteString("localizedName", organization.Name);
                json.WriteString("vanityName", organization.VanityName ?? NoLetters().Replace(organization.FoldedName, "-").Trim('-'));
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
        json.WriteStartObject("statuses");
        json.WriteEndObject();
        json.WriteStartObject("errors");
        json.WriteEndObject();
    });

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoLetters();
}
