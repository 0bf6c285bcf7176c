using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace AudienceTyped.Emulation;

/// <summary>Requests and answers of an <see cref="HttpClient"/> in this process, without a socket.</summary>
internal sealed class EmulatorHandler(EmulatedService service, CancellationToken stopped) : HttpMessageHandler
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (stopped.IsCancellationRequested)
        {
            throw Failure(HttpRequestError.ConnectionError, SocketError.ConnectionRefused);
        }

        ServiceRequest read = await ReadAsync(request, cancellationToken).ConfigureAwait(false);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stopped);
        ServiceAnswer answer;
        try
        {
            answer = await service.AnswerAsync(read, linked.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failure(HttpRequestError.Unknown, SocketError.ConnectionAborted);
        }

        if (answer.Transmission == Transmission.Reset)
        {
            throw Failure(HttpRequestError.Unknown, SocketError.ConnectionReset);
        }

        HttpResponseMessage response = new((HttpStatusCode)answer.Status)
        {
            RequestMessage = request,
            Content = new EmulatedContent(answer, read.Method == "HEAD"),
        };
        foreach ((string name, string value) in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }

    // What a client sees of a connection.
    private static HttpRequestException Failure(HttpRequestError error, SocketError socketError)
    {
        SocketException socket = new((int)socketError);
        return new HttpRequestException(error, "An error occurred while sending the request.", new IOException(socket.Message, socket));
    }

    private static async Task<ServiceRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri address = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        HeaderDictionary headers = [];
        foreach ((string name, IEnumerable<string> values) in request.Content is { } content ? request.Headers.Concat(content.Headers) : request.Headers)
        {
            headers[name] = values.ToArray();
        }

        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return new ServiceRequest
        {
            Method = request.Method.Method,
            Path = Uri.UnescapeDataString(address.AbsolutePath),
            RawTarget = address.PathAndQuery,
            Query = address.Query is { Length: > 0 } query ? query[1..] : "",
            Headers = headers,
            Body = _utf8.GetString(body),
            BodyError = body.Length > BodyCheck.MaximumLength ? ServiceErrors.BodyRefused(413, "Request body too large.") : null,
        };
    }
}
