namespace AudienceTyped;

/// <summary>Reads a count.</summary>
internal static class AudienceCountsResponse
{
    public static AudienceCount ReadCount(ApiExchange exchange)
    {
        AudienceCountsAnswer answer = AudienceCountsAnswer.TryRead(ErrorAnswer.WithoutMark(exchange.Body.Span)) ?? throw ErrorAnswer.Refuse(exchange, "a count");
        AudienceCountStatus status = answer.Total switch
        {
            null => AudienceCountStatus.NotCountable,
            0 => ZeroExplanation.Of(exchange.Criteria!, exchange.Options.KnownFacets),
            < AudienceCountBounds.Threshold => AudienceCountStatus.BelowThreshold,
            _ => AudienceCountStatus.Counted,
        };
        return new AudienceCount
        {
            Total = answer.Total,
            Active = answer.Active,
            Status = status,
            Bounds = status switch
            {
                AudienceCountStatus.NotCountable => null,
                AudienceCountStatus.Empty => new(0, 0),
                _ => AudienceCountBounds.Find(answer.Total!.Value),
            },
            CanRunCampaign = status is AudienceCountStatus.NotCountable ? null : answer.Total >= AudienceCountBounds.Threshold,
            AsOf = ErrorAnswer.FindTime(exchange),
            RequestId = ErrorAnswer.FindRequestId(exchange),
            RequestLine = exchange.RequestLine,
        };
    }
}
