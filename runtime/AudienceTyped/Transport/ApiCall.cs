using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace AudienceTyped;

/// <summary>Sends one request and loads the answer. Whatever fails below HTTP becomes a <see cref="LinkedInApiException"/>.</summary>
internal sealed class ApiCall(HttpClient httpClient, ApiQuery query, AudienceCountsClientOptions options, AccessToken token, RequestLineText line)
{
    private static readonly TimeSpan _timerInexactness = TimeSpan.FromMilliseconds(50);

    /// <summary>The answer of 200.</summary>
    public async Task<LinkedInAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // HttpClient stops its own time limit when the headers have arrived; the body must arrive in time too.
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (httpClient.Timeout != Timeout.InfiniteTimeSpan)
        {
            limited.CancelAfter(httpClient.Timeout);
        }

        long start = Stopwatch.GetTimestamp();
        HttpResponseMessage? response = null;
        try
        {
            Uri asked = request.RequestUri!;
            response = await httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limited.Token).ConfigureAwait(false);
            RefuseRedirected(response, asked);
            await response.Content.LoadIntoBufferAsync(query.MaximumAnswerLength, limited.Token).ConfigureAwait(false);
            byte[] body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false);
            using (response)
            {
                return Read(response, body);
            }
        }
        catch (Exception exception)
        {
            using HttpResponseMessage? begun = response;
            if (exception is OperationCanceledException && cancellationToken.IsCancellationRequested)
            {
                // The caller's own token, not the one linked to it.
                throw new OperationCanceledException("The call was canceled.", NetworkFailureExplanation.AsCause(exception, token.HideIn), cancellationToken);
            }

            if (exception is LinkedInApiException
                || Describe(exception, begun?.StatusCode, limited.IsCancellationRequested || IsOutOfTime(start)) is not { } message)
            {
                throw;
            }

            throw Failure(message, exception, begun);
        }
    }

    private LinkedInAnswer Read(HttpResponseMessage response, byte[] body) => response.StatusCode == HttpStatusCode.OK
        ? new(AnswerTexts.WithoutMark(body))
        {
            AsOf = AnswerHead.FindTime(response.Headers, options.TimeProvider),
            RequestId = AnswerHead.FindRequestId(response.Headers, token),
            Request = line,
            Token = token,
        }
        : throw ErrorAnswer.Read(new() { Query = query, Options = options, Token = token, Request = line, Response = response, Body = body });

    // The status of an answer says what it is, also where its body did not arrive: a quota that is used up is not a failure of the network.
    private LinkedInApiException Failure(string message, Exception exception, HttpResponseMessage? begun)
    {
        Exception? cause = NetworkFailureExplanation.AsCause(exception, token.HideIn);
        return begun is not null && begun.StatusCode != HttpStatusCode.OK
            ? ErrorAnswer.Read(
                new() { Query = query, Options = options, Token = token, Request = line, Response = begun, Body = default }, message, cause)
            : new LinkedInUnavailableException(
                message, new ApiErrorFacts { Cause = cause, StatusCode = begun?.StatusCode, RequestLine = line.Read(), CriteriaKey = query.Call.Criteria?.Key })
            {
                IsTransient = NetworkFailureExplanation.IsTransient(exception),
            };
    }

    // Null for what a handler of the caller's throws: it arrives unchanged.
    private string? Describe(Exception exception, HttpStatusCode? status, bool isOutOfTime) => exception switch
    {
        OperationCanceledException when isOutOfTime =>
            $"The service at {query.Address} did not answer within {DescribeTimeout()}. Try again, or raise HttpClient.Timeout.",
        OperationCanceledException => $"The call to {query.Address} was aborted: {Explain(exception.InnerException as TimeoutException ?? exception)} "
            + "The HttpClient was disposed, it canceled its calls, or a time limit below it was reached.",
        _ when status is { } begun => $"The service at {query.Address} answered {(int)begun}, but the body of the answer could not be read: {Explain(exception)} "
            + "Try again. If it persists, check any proxy on the way.",
        HttpRequestException or IOException =>
            $"The service at {query.Address} could not be reached: {Explain(exception)} Check the address, the network, and any proxy on the way.",
        _ => null,
    };

    // HttpClient's own timer can fire first, by as much as timers are inexact.
    private bool IsOutOfTime(long start) =>
        httpClient.Timeout != Timeout.InfiniteTimeSpan && Stopwatch.GetElapsedTime(start) + _timerInexactness >= httpClient.Timeout;

    private void RefuseRedirected(HttpResponseMessage response, Uri asked)
    {
        if (response.RequestMessage?.RequestUri is { } answered
            && (answered.Scheme != asked.Scheme || answered.Authority != asked.Authority || answered.PathAndQuery != asked.PathAndQuery))
        {
            throw new LinkedInApiException(
                $"The HttpClient followed a redirect to {answered.GetLeftPart(UriPartial.Authority)}, so its answer was rejected. Set AllowAutoRedirect to false.",
                new ApiErrorFacts { RequestLine = line.Read(), CriteriaKey = query.Call.Criteria?.Key });
        }
    }

    private string DescribeTimeout() =>
        httpClient.Timeout.TotalSeconds == 1 ? "1 second" : string.Create(CultureInfo.InvariantCulture, $"{httpClient.Timeout.TotalSeconds:0.#} seconds");

    private string Explain(Exception exception) => NetworkFailureExplanation.Of(exception, token.HideIn, query.MaximumAnswerLength);
}
