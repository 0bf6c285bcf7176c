using System.Net;
using System.Net.Sockets;

namespace AudienceTyped.Benchmarks;

/// <summary>A server on loopback that answers each request with the same count, and costs next to nothing itself.</summary>
internal sealed class FixedAnswerServer : IDisposable
{
    private static readonly byte[] _answer =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 84\r\n\r\n{\"elements\":[{\"active\":0,\"total\":94000}],\"paging\":{\"count\":10,\"start\":0,\"links\":[]}}"u8
        .ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public FixedAnswerServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri BaseAddress => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await _listener.AcceptSocketAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    private static async Task AnswerAsync(Socket socket)
    {
        using (socket)
        {
            socket.NoDelay = true;
            byte[] buffer = new byte[64 * 1024];
            int filled = 0;
            for (int read = await socket.ReceiveAsync(buffer); read > 0; read = await socket.ReceiveAsync(buffer.AsMemory(filled)))
            {
                // GET requests one after another: each ends with an empty line.
                filled += read;
                if (buffer.AsSpan(0, filled).EndsWith("\r\n\r\n"u8))
                {
                    filled = 0;
                    await socket.SendAsync(_answer);
                }
            }
        }
    }
}
