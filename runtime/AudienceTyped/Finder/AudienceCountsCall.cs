using System.Diagnostics;
using System.Net;

namespace AudienceTyped;

/// <summary>One request on its way, and its answer; whatever goes wrong below HTTP is told in words of the finder.</summary>
internal sealed class AudienceCountsCall(HttpClient httpClient, string finderAddress, TargetingCriteria criteria, string requestLine)
{
    // An answer has some hundred bytes; more than this is something else.
    private const long MaximumAnswerLength = 1024 * 1024;

    private static readonly TimeSpan _timerInexactness = TimeSpan.FromMilliseconds(50);

    public string RequestLine => requestLine;

    /// <summary>The answer, with its body in memory.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // HttpClient's own time limit ends with the headers; a body that trickles must end too.
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
            await response.Content.LoadIntoBufferAsync(MaximumAnswerLength, limited.Token).ConfigureAwait(false);
            return response;
        }
        catch (Exception exception)
        {
            HttpStatusCode? status = response?.StatusCode;
            response?.Dispose();
            switch (exception)
            {
                case OperationCanceledException when cancellationToken.IsCancellationRequested:
                    // The caller's own token, not the one linked to it.
                    throw new OperationCanceledException("The count was cancelled.", exception, cancellationToken);
                case OperationCanceledException when limited.IsCancellationRequested || IsOutOfTime(start):
                    throw Failure($"The finder at {finderAddress} did not answer within {httpClient.Timeout.TotalSeconds:0.#} seconds. Try again, or raise HttpClient.Timeout.", status, exception);
                case OperationCanceledException:
                    throw Failure($"The call to the finder at {finderAddress} was given up: {AudienceCountsResponse.EndSentence((exception.InnerException as TimeoutException ?? exception).Message)} The HttpClient was disposed of or ended its calls, or a time limit below it was reached.", status, exception);
                case HttpRequestException or IOException or InvalidDataException when status is { } begun:
                    throw Failure($"The finder at {finderAddress} answered {(int)begun}, and the body of the answer could not be read: {AudienceCountsResponse.EndSentence(exception.Message)} Try again; if it stays so, look at a proxy on the way.", status, exception);
                case HttpRequestException or IOException:
                    throw Failure($"The finder at {finderAddress} could not be asked: {AudienceCountsResponse.EndSentence(exception.Message)} Check the address, the network and a proxy on the way.", status, exception);
                default:
                    throw;
            }
        }
    }

    // HttpClient's own timer may be the first of the two, by as much as a timer is inexact.
    private bool IsOutOfTime(long start) => httpClient.Timeout != Timeout.InfiniteTimeSpan && Stopwatch.GetElapsedTime(start) + _timerInexactness >= httpClient.Timeout;

    private void RefuseRedirected(HttpResponseMessage response, Uri asked)
    {
        if (response.RequestMessage?.RequestUri is { } answered && (answered.Scheme != asked.Scheme || answered.Authority != asked.Authority || answered.PathAndQuery != asked.PathAndQuery))
        {
            throw Failure($"The HttpClient followed a redirect to {answered.GetLeftPart(UriPartial.Authority)}; its answer is not taken. Set AllowAutoRedirect to false.", null, null);
        }
    }

    private AudienceCountsException Failure(string message, HttpStatusCode? status, Exception? cause) =>
        new(message, cause) { StatusCode = status, RequestLine = requestLine, CriteriaKey = criteria.Key };
}
