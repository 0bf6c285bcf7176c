using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace AudienceTyped.Package.Tests.LanguageServer;

/// <summary>JSON messages over two streams, each behind a header that says its length, as the Language Server Protocol frames them.</summary>
internal sealed class MessageStream(Stream input, Stream output) : IDisposable
{
    private const string LengthHeader = "Content-Length: ";

    private readonly SemaphoreSlim _writing = new(1, 1);

    public async Task WriteAsync(JsonObject message, CancellationToken cancellationToken)
    {
        byte[] body = Encoding.UTF8.GetBytes(message.ToJsonString());
        byte[] header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{LengthHeader}{body.Length}\r\n\r\n"));
        await _writing.WaitAsync(cancellationToken);
        try
        {
            await output.WriteAsync(header, cancellationToken);
            await output.WriteAsync(body, cancellationToken);
            await output.FlushAsync(cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>The next message; nothing at the end of the stream.</summary>
    public async Task<JsonObject?> ReadAsync(CancellationToken cancellationToken)
    {
        int length = -1;
        while (await ReadHeaderAsync(cancellationToken) is { } header)
        {
            if (header.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase))
            {
                length = int.Parse(header.AsSpan(LengthHeader.Length), CultureInfo.InvariantCulture);
            }
            else if (header.Length == 0)
            {
                byte[] body = new byte[length];
                await input.ReadExactlyAsync(body, cancellationToken);
                return JsonNode.Parse(body)!.AsObject();
            }
        }

        return null;
    }

    public void Dispose() => _writing.Dispose();

    private async Task<string?> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        StringBuilder line = new();
        byte[] one = new byte[1];
        while (await input.ReadAsync(one, cancellationToken) == 1)
        {
            if (one[0] == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)one[0]);
        }

        return null;
    }
}
