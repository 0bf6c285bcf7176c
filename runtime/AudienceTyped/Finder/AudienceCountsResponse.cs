namespace AudienceTyped;

/// <summary>Reads a count.</summary>
internal static class AudienceCountsResponse
{
    public static AudienceCount ReadCount(ApiExchange exchange)
    {
        AudienceCountsAnswer answer = AudienceCountsAnswer.TryRead(exchange.Answer.Body) ?? throw exchange.Refuse("a count");
        AudienceCountStatus status = answer.Total is 0
            ? ZeroExplanation.Of(exchange.Call.Criteria!, exchange.Options.KnownFacets)
            : AudienceCount.StatusOf(answer.Total);
        return AudienceCount.Create(
            answer.Total, answer.Active, status, exchange.Answer.AsOf, exchange.Answer.RequestId, exchange.Answer.Request);
    }
}
