namespace AudienceTyped;

/// <summary>A call with its answer of 200, for reading.</summary>
internal readonly record struct ApiExchange(LinkedInCall Call, AudienceCountsClientOptions Options, LinkedInAnswer Answer)
{
    public ReadOnlySpan<byte> Body => Answer.Body.Span;

    /// <summary>An error about this answer, whose body is not what was requested.</summary>
    /// <param name="expected">What the body should be: <c>a count</c>.</param>
    public LinkedInApiException Refuse(string expected) => Fail(
        $"The service answered 200, but the body is not {expected}: {AnswerTexts.Show(Answer.Body.Span, Answer.Token)} Something on the way, such as a proxy or a sign-in page, may have answered instead.");

    /// <summary>An error about this answer, of which a part cannot be used.</summary>
    /// <param name="problem">What is wrong, as the end of a sentence.</param>
    public LinkedInApiException RefuseElement(string problem) => Fail($"The service answered 200, but {problem}. Nothing of the answer is returned.");

    private LinkedInApiException Fail(string message) => new(message, new ApiErrorFacts
    {
        StatusCode = System.Net.HttpStatusCode.OK,
        AnswerText = AnswerTexts.Cut(Answer.Body.Span, Answer.Token.HideIn),
        RequestId = Answer.RequestId,
        RequestLine = Answer.RequestLine,
        CriteriaKey = Call.Criteria?.Key,
    });
}
