using System.Globalization;
using System.Text.Json;

namespace AudienceTyped;

/// <summary>The query of <c>organizationsLookup</c>, and its answer.</summary>
internal static class OrganizationResults
{
    private const string Results = "results";

    public static string QueryOf(IEnumerable<Urn> organizations) =>
        $"ids=List({string.Join(',', organizations.Select(static urn => urn.Key.Integer.ToString(CultureInfo.InvariantCulture)))})";

    /// <summary>Those of the organizations that the answer has.</summary>
    public static IReadOnlyList<FoundOrganization> Read(ApiExchange exchange, IEnumerable<Urn> organizations)
    {
        try
        {
            var body = JsonElement.Parse(ErrorAnswer.WithoutMark(exchange.Body.Span));
            return body.ValueKind == JsonValueKind.Object && body.TryGetProperty(Results, out JsonElement results) && results.ValueKind == JsonValueKind.Object
                ? [.. organizations.Select(urn => Find(results, urn)).OfType<FoundOrganization>()]
                : throw ErrorAnswer.Refuse(exchange, "the results of organizations");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is valid JSON and no text.
            throw ErrorAnswer.Refuse(exchange, "the results of organizations");
        }
    }

    private static FoundOrganization? Find(JsonElement results, Urn urn) => results.TryGetProperty(urn.Key.ToString(), out JsonElement found)
        ? new(urn, AnswerElements.FindText(found, "localizedName"), AnswerElements.FindText(found, "vanityName"))
        : null;
}
