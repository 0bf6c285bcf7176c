using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace AudienceTyped;

/// <summary>Sends one request and loads the answer. Whatever fails below HTTP becomes an <see cref="AudienceCountsException"/>.</summary>
internal sealed class AudienceCountsCall(HttpClient httpClient, string address, TargetingCriteria criteria, string requestLine)
{
    // An answer has a few hundred bytes; what is longer is not an answer of the service.
    private const long MaximumAnswerLength = 1024 * 1024;

    private static readonly TimeSpan _timerInexactness = TimeSpan.FromMilliseconds(50);

    public string RequestLine => requestLine;

    /// <summary>The answer, with its body in memory.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
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
                    throw new OperationCanceledException("The count was canceled.", exception, cancellationToken);
                case OperationCanceledException when limited.IsCancellationRequested || IsOutOfTime(start):
                    throw Failure($"The service at {address} did not answer within {DescribeTimeout()}. Try again, or raise HttpClient.Timeout.", status, exception);
                case OperationCanceledException:
                    throw Failure(
                        $"The call to {address} was aborted: {Explain(exception.InnerException as TimeoutException ?? exception)} The HttpClient was disposed, it canceled its calls, or a time limit below it was reached.",
                        status,
                        exception);
                case HttpRequestException or IOException or InvalidDataException when status is { } begun:
                    throw Failure(
                        $"The service at {address} answered {(int)begun}, but the body of the answer could not be read: {Explain(exception)} Try again. If it persists, check any proxy on the way.", status, exception);
                case HttpRequestException or IOException:
                    throw Failure($"The service at {address} could not be reached: {Explain(exception)} Check the address, the network, and any proxy on the way.", status, exception);
                default:
                    throw;
            }
        }
    }

    // HttpClient's own timer can fire first, by as much as timers are inexact.
    private bool IsOutOfTime(long start) => httpClient.Timeout != Timeout.InfiniteTimeSpan && Stopwatch.GetElapsedTime(start) + _timerInexactness >= httpClient.Timeout;

    private void RefuseRedirected(HttpResponseMessage response, Uri asked)
    {
        if (response.RequestMessage?.RequestUri is { } answered && (answered.Scheme != asked.Scheme || answered.Authority != asked.Authority || answered.PathAndQuery != asked.PathAndQuery))
        {
            throw Failure($"The HttpClient followed a redirect to {answered.GetLeftPart(UriPartial.Authority)}, so its answer was rejected. Set AllowAutoRedirect to false.", null, null);
        }
    }

    private string DescribeTimeout() => httpClient.Timeout.TotalSeconds == 1 ? "1 second" : string.Create(CultureInfo.InvariantCulture, $"{httpClient.Timeout.TotalSeconds:0.#} seconds");

    private static string Explain(Exception exception) => AudienceCountsResponse.EndSentence(exception.Message);

    private AudienceCountsException Failure(string message, HttpStatusCode? status, Exception? cause) =>
        new(message, cause) { StatusCode = status, RequestLine = requestLine, CriteriaKey = criteria.Key };
}
