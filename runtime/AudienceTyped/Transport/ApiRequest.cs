using System.Net.Http.Headers;
using System.Text;
using AudienceTyped.Shared.Wire;

namespace AudienceTyped;

/// <summary>One request: a GET, or the POST that tunnels a long query.</summary>
/// <remarks>Source: Query Tunneling, learn.microsoft.com/linkedin/shared/api-guide/concepts/query-tunneling.</remarks>
internal static class ApiRequest
{
    /// <summary>The request of a query, without the token.</summary>
    public static HttpRequestMessage Create(ApiQuery query)
    {
        HttpRequestMessage request = query.Call.IsTunnelled
            ? CreateTunnelled(query.Address, query.Target)
            : new(HttpMethod.Get, AsWritten(query.Target));

        // The values are well-formed; parsing each of them for each request would cost more than the request itself.
        request.Headers.TryAddWithoutValidation("LinkedIn-Version", query.Call.Version.ToString());
        request.Headers.TryAddWithoutValidation("X-Restli-Protocol-Version", "2.0.0");
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        return request;
    }

    /// <summary>Whether a query is too long for the URL.</summary>
    /// <param name="length">Its length, in characters.</param>
    public static bool IsTunnelled(int length) => length > FinderQuery.MaximumLength;

    /// <summary>Method, path and query, for people and logs.</summary>
    public static RequestLineText Describe(HttpRequestMessage request) => request.Method == HttpMethod.Get
        ? new(request.RequestUri!)
        : new($"POST {request.RequestUri!.PathAndQuery} (X-HTTP-Method-Override: GET, a query of {request.Content!.Headers.ContentLength} characters in the body)");

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
