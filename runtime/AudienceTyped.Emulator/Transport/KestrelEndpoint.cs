using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AudienceTyped.Emulation;

/// <summary>Requests and answers over a socket.</summary>
internal sealed class KestrelEndpoint(EmulatedService service)
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public async Task AnswerAsync(HttpContext context)
    {
        ServiceRequest request = await ReadAsync(context).ConfigureAwait(false);
        ServiceAnswer answer = await service.AnswerAsync(request, context.RequestAborted).ConfigureAwait(false);
        if (answer.Transmission == Transmission.Reset)
        {
            Reset(context);
            return;
        }

        HttpResponse response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = HttpMethods.IsHead(context.Request.Method) ? null : answer.Body.Length;
        foreach ((string name, string value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        await SendAsync(context, answer).ConfigureAwait(false);
    }

    private static async Task SendAsync(HttpContext context, ServiceAnswer answer)
    {
        Stream body = context.Response.Body;
        switch (answer.Transmission)
        {
            case Transmission.CutOff:
                // The server closes the connection after a body that is shorter than its header says.
                await body.WriteAsync(answer.Body[..(answer.Body.Length / 2)], context.RequestAborted).ConfigureAwait(false);
                break;
            case Transmission.Dripping:
                await foreach (ReadOnlyMemory<byte> part in DrippingBody.SplitAsync(answer, context.RequestAborted).ConfigureAwait(false))
                {
                    await body.WriteAsync(part, context.RequestAborted).ConfigureAwait(false);
                    await body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
                }

                break;
            default:
                await body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
                break;
        }
    }

    // Without the linger of zero the connection would end in order.
    private static void Reset(HttpContext context)
    {
        if (context.Features.Get<IConnectionSocketFeature>() is { Socket: var socket })
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        context.Abort();
    }

    private static async Task<ServiceRequest> ReadAsync(HttpContext context)
    {
        string body = "";
        ServiceError? error = null;
        try
        {
            // An encoding with a byte order mark would pass over one in the body.
            using StreamReader reader = new(context.Request.Body, _utf8, detectEncodingFromByteOrderMarks: false);
            body = await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refused)
        {
            error = ServiceErrors.BodyRefused(refused.StatusCode, refused.Message);
        }

        return new ServiceRequest
        {
            Method = context.Request.Method,
            Path = context.Request.Path.Value ?? "",
            RawTarget = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            Query = context.Request.QueryString.Value is { Length: > 0 } query ? query[1..] : "",
            Headers = context.Request.Headers,
            Body = body,
            BodyError = error,
        };
    }
}
