using System.Globalization;
using System.Text.RegularExpressions;

namespace AudienceTyped.Emulation;

/// <summary>
/// The resource <c>organizationsLookup</c>: the names of organizations, and those in the addresses of their pages.
/// Source: learn.microsoft.com/linkedin/marketing/community-management/organizations/organization-lookup-api.
/// </summary>
internal sealed partial class OrganizationsLookupResource(EntityCatalog catalog) : IResource
{
    private const string Parameter = "ids";
    private const string UrnPrefix = "urn:li:organization:";

    public string Name => "organizationsLookup";

    public string MethodName => "BATCH_GET";

    public string RestliMethod => "batch_get";

    public ServiceError? Check(ServiceRequest request)
    {
        if (request.Parameters.Keys.FirstOrDefault(static key => key != Parameter) is { } unknown)
        {
            return ParameterErrors.NotAllowed(Shared.Text.Excerpt.Of(unknown), [Parameter]);
        }

        if (!request.Parameters.TryGetValue(Parameter, out string? text))
        {
            return ParameterErrors.Missing(Parameter);
        }

        if (!QueryValueReader.TryRead(text, out QueryValue? value, out QueryValueProblem problem))
        {
            return ParameterErrors.Syntax(Parameter, new(problem.Reason, problem.Offset));
        }

        if (value is not QueryList { Items.Count: > 0 } list || !TryReadIds(list, out List<long> ids))
        {
            return ParameterErrors.Syntax(Parameter, new("A list of ids is expected, as in List(1035,1441)."));
        }

        request.WriteAnswer = () => Write(ids);
        return null;
    }

    private static bool TryReadIds(QueryList list, out List<long> ids)
    {
        ids = [];
        foreach (QueryValue item in list.Items)
        {
            if (item is not QueryString { Text: var text } || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long id))
            {
                return false;
            }

            ids.Add(id);
        }

        return true;
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
