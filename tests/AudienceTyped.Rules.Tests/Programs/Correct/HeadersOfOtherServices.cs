using System.Net.Http.Headers;
using AudienceTyped;

internal static class HeadersOfOtherServices
{
    public static void Authorize(HttpClient http, string token) => http.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse($"Bearer {token}");

    public static AnyOf Readers() => Facet.Skills.Is(Skill.Python);
}
