using System.Net.Http.Headers;
using System.Text;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped;

/// <summary>One request: a GET, or the POST that tunnels a long query.</summary>
/// <remarks>Source: Query Tunneling, learn.microsoft.com/linkedin/shared/api-guide/concepts/query-tunneling.</remarks>
internal static class ApiRequest
{
    /// <param name="address">The address of the resource.</param>
    /// <param name="query">The query, encoded; empty for none.</param>
    /// <param name="version">The header LinkedIn-Version.</param>
    public static HttpRequestMessage Create(string address, string query, LinkedInVersion version)
    {
        HttpRequestMessage request = IsTunnelled(query)
            ? CreateTunnelled(address, query)
            : new(HttpMethod.Get, AsWritten(query.Length == 0 ? address : $"{address}?{query}"));
        request.Headers.Add("LinkedIn-Version", version.ToString());
        request.Headers.Add("X-Restli-Protocol-Version", "2.0.0");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return request;
    }

    /// <summary>Whether a query is too long for the URL.</summary>
    public static bool IsTunnelled(string query) => query.Length > FinderQuery.MaximumLength;

    /// <summary>Method, path and query, for people and logs.</summary>
    public static string Describe(HttpRequestMessage request)
    {
        string path = request.RequestUri!.PathAndQuery;
        return request.Method == HttpMethod.Get
            ? $"GET {path}"
            : $"POST {path} (X-HTTP-Method-Override: GET, a query of {request.Content!.Headers.ContentLength} characters in the body)";
    }

    private static HttpRequestMessage CreateTunnelled(string address, string query)
    {
        // The encoded query byte for byte: a form encoder would encode it a second time.
        ByteArrayContent content = new(Encoding.ASCII.GetBytes(query));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        HttpRequestMessage request = new(HttpMethod.Post, AsWritten(address)) { Content = content };
        request.Headers.Add("X-HTTP-Method-Override", "GET");
        return request;
    }

    // The text is already encoded, and nothing may rewrite it.
    private static Uri AsWritten(string address) => new(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}
