using System.Net;

namespace AudienceTyped;

/// <summary>An answer that is not 200, with what was asked.</summary>
internal sealed record RefusedAnswer
{
    public required ApiQuery Query { get; init; }

    public required AudienceCountsClientOptions Options { get; init; }

    /// <summary>The token that was sent; no text of the answer may show it.</summary>
    public required AccessToken Token { get; init; }

    /// <summary>Method, path and query, for people and logs.</summary>
    public required RequestLineText Request { get; init; }

    public required HttpResponseMessage Response { get; init; }

    /// <summary>Empty if it could not be read.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    public HttpStatusCode Status => Response.StatusCode;

    public TargetingCriteria? Criteria => Query.Call.Criteria;
}
