using System.Globalization;
using System.Text.Json;

namespace AudienceTyped;

/// <summary>The query of <c>organizationsLookup</c>, and its answer.</summary>
internal static class OrganizationResults
{
    public static string QueryOf(IEnumerable<Urn> organizations) =>
        $"ids=List({string.Join(',', organizations.Select(static urn => urn.Key.Integer.ToString(CultureInfo.InvariantCulture)))})";

    /// <summary>Those of the organizations that the answer has.</summary>
    public static IReadOnlyList<FoundOrganization> Read(ApiExchange exchange, IEnumerable<Urn> organizations) =>
        AnswerElements.Read<IReadOnlyList<FoundOrganization>>(
            exchange,
            "the results of organizations",
            "results",
            JsonValueKind.Object,
            (_, results) => [.. organizations.Select(urn => Find(results, urn)).OfType<FoundOrganization>()]);

    private static FoundOrganization? Find(JsonElement results, Urn urn) => results.TryGetProperty(urn.Key.ToString(), out JsonElement found)
        ? new(urn, AnswerElements.FindText(found, "localizedName"), AnswerElements.FindText(found, "vanityName"))
        : null;
}
