using System.Net.Http.Headers;

namespace AudienceTyped;

/// <summary>One call of the endpoint as a whole: what was asked, with which token, and what came back.</summary>
internal sealed record ApiExchange
{
    /// <summary>What was to be counted; null if something else was asked.</summary>
    public required TargetingCriteria? Criteria { get; init; }

    /// <summary>Method, path and query, for people and logs.</summary>
    public required string RequestLine { get; init; }

    /// <summary>The address of the endpoint, without the query.</summary>
    public required string Address { get; init; }

    /// <summary>The token that was sent; no text of the answer may show it.</summary>
    public required AccessToken Token { get; init; }

    public required AudienceCountsClientOptions Options { get; init; }

    public required HttpResponseMessage Response { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    public HttpResponseHeaders Headers => Response.Headers;
}
