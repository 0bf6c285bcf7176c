using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AudienceTyped.EndToEnd.Tests;

/// <summary>A server below HTTP: it keeps the bytes of each request and answers with given ones.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopped = new();
    private readonly Func<Stream, CancellationToken, Task> _answer;
    private readonly Task _running;

    public RawServer(Func<Stream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _running = RunAsync();
    }

    public RawServer(string answer)
        : this(async (stream, cancellationToken) => await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), cancellationToken))
    {
    }

    public List<string> Requests { get; } = [];

    public Uri BaseAddress => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public static string Answer(string status, string body, string headers = "Content-Type: application/json\r\n") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {status}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await _running;
        _listener.Stop();
        _stopped.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient connection = await _listener.AcceptTcpClientAsync(_stopped.Token);
                NetworkStream stream = connection.GetStream();
                Requests.Add(await ReadRequestAsync(stream, _stopped.Token));
                await _answer(stream, _stopped.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private static async Task<string> ReadRequestAsync(Stream stream, CancellationToken cancellationToken)
    {
        StringBuilder request = new();
        byte[] buffer = new byte[64 * 1024];
        while (!IsWhole(request.ToString()))
        {
            int read = await stream.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                break;
            }

            request.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return request.ToString();
    }

    private static bool IsWhole(string request)
    {
        int headEnd = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (headEnd < 0)
        {
            return false;
        }

        const string LengthHeader = "\r\nContent-Length: ";
        int header = request.IndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase);
        int length = header < 0 || header > headEnd ? 0
            : int.Parse(
                request.AsSpan()[(header + LengthHeader.Length)..request.IndexOf("\r\n", header + 2, StringComparison.Ordinal)], CultureInfo.InvariantCulture);
        return request.Length >= headEnd + 4 + length;
    }
}
