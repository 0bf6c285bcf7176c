namespace AudienceTyped;

/// <summary>What an error says of the call whose answer was read.</summary>
internal sealed record ApiCallFacts(RequestLineText Request, string? RequestId)
{
    public static ApiCallFacts Of(ApiExchange exchange) => new(exchange.Answer.Request, exchange.Answer.RequestId);

    public LinkedInApiException Refuse(string problem) => new(
        $"The service answered 200, but {problem}. Nothing of the list is returned, since it may not be whole. Try again; if it persists, try another page size.")
    {
        StatusCode = System.Net.HttpStatusCode.OK,
        RequestId = RequestId,
        RequestLine = Request.Read(),
    };
}
