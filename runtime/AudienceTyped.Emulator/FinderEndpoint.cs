using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AudienceTyped.Emulation;

/// <summary>One request in, one answer out.</summary>
internal sealed class FinderEndpoint(AudienceCountsEmulatorOptions options, Func<IReadOnlyList<TargetingFacet>> findFacets)
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private EmulatedWorld _world = new(options, findFacets());

    // An assembly with a catalog can be loaded while the emulator runs.
    private EmulatedWorld World => findFacets() is var facets && ReferenceEquals(_world.Facets, facets) ? _world : _world = new EmulatedWorld(options, facets);

    public async Task AnswerAsync(HttpContext context)
    {
        EmulatedWorld world = World;
        ServiceError? error;
        FinderRequest? request = null;
        try
        {
            request = await ReadAsync(context).ConfigureAwait(false);
            error = world.Checks.FindError(request);
        }
        catch (BadHttpRequestException refused)
        {
            error = ServiceErrors.BodyRefused(refused.StatusCode, refused.Message);
        }

        ReadOnlyMemory<byte> body = error is null
            ? AnswerBody.OfCount(CountRounding.Round(world.Population.Count(request!.Criteria!)))
            : AnswerBody.OfError(error, options.Explain);
        WriteHeaders(context, error, body.Length);
        await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task<FinderRequest> ReadAsync(HttpContext context)
    {
        // An encoding with a byte order mark would pass over one in the body.
        using StreamReader body = new(context.Request.Body, _utf8, detectEncodingFromByteOrderMarks: false);
        return new FinderRequest
        {
            Method = context.Request.Method,
            Path = context.Request.Path.Value ?? "",
            RawTarget = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            Query = context.Request.QueryString.Value is { Length: > 0 } query ? query[1..] : "",
            Headers = context.Request.Headers,
            Body = await body.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false),
        };
    }

    private static void WriteHeaders(HttpContext context, ServiceError? error, int length)
    {
        HttpResponse response = context.Response;
        response.StatusCode = error?.Status ?? StatusCodes.Status200OK;
        response.ContentType = "application/json";
        response.ContentLength = HttpMethods.IsHead(context.Request.Method) ? null : length;
        Guid id = Guid.NewGuid();
        response.Headers["x-li-uuid"] = Convert.ToBase64String(id.ToByteArray());
        response.Headers["x-li-request-id"] = id.ToString("N")[..8];
        response.Headers[ProtocolVersionCheck.HeaderName] = ProtocolVersionCheck.Supported;
        if (error is not null)
        {
            response.Headers["X-RestLi-Error-Response"] = "true";
        }

        if (error is { IsFromGateway: true })
        {
            response.Headers["X-RestLi-Gateway-Error"] = "true";
        }

        if (error is { Status: StatusCodes.Status405MethodNotAllowed })
        {
            response.Headers.Allow = "GET, POST";
        }
    }
}
