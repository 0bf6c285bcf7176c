using System.Net;
using System.Net.Http.Headers;

namespace AudienceTyped.Emulation;

/// <summary>The body of an answer in this process, which arrives as it would over a socket.</summary>
internal sealed class EmulatedContent : HttpContent
{
    private readonly ServiceAnswer _answer;
    private readonly bool _isEmpty;

    public EmulatedContent(ServiceAnswer answer, bool isEmpty)
    {
        _answer = answer;
        _isEmpty = isEmpty;
        Headers.ContentType = MediaTypeHeaderValue.Parse(answer.ContentType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        switch (_answer.Transmission)
        {
            case var _ when _isEmpty:
                break;
            case Transmission.CutOff:
                await stream.WriteAsync(_answer.Body[..(_answer.Body.Length / 2)], cancellationToken).ConfigureAwait(false);
                throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
            case Transmission.Dripping:
                await foreach (ReadOnlyMemory<byte> part in DrippingBody.SplitAsync(_answer, cancellationToken).ConfigureAwait(false))
                {
                    await stream.WriteAsync(part, cancellationToken).ConfigureAwait(false);
                }

                break;
            default:
                await stream.WriteAsync(_answer.Body, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _isEmpty ? 0 : _answer.Body.Length;
        return _answer.Transmission == Transmission.Whole;
    }
}
