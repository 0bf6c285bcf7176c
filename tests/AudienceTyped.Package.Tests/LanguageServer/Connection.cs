using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace AudienceTyped.Package.Tests.LanguageServer;

/// <summary>Asks a language server, and answers what it asks meanwhile.</summary>
internal sealed class Connection : IAsyncDisposable
{
    private readonly MessageStream _messages;
    private readonly Func<string, JsonNode?, JsonNode?> _answer;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _asked = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _reading;
    private int _lastId;

    /// <param name="messages">The server's streams; the connection disposes of them.</param>
    /// <param name="answer">What a request of the server's is answered with: its method and its parameters are given.</param>
    public Connection(MessageStream messages, Func<string, JsonNode?, JsonNode?> answer)
    {
        _messages = messages;
        _answer = answer;
        _reading = ReadAsync();
    }

    public async Task<JsonNode?> AskAsync(string method, JsonNode? parameters, CancellationToken cancellationToken)
    {
        int id = Interlocked.Increment(ref _lastId);
        TaskCompletionSource<JsonNode?> asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id] = asked;
        await _messages.WriteAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters }, cancellationToken);
        if (_reading.IsCompleted)
        {
            asked.TrySetException(Closed());
        }

        return await asked.Task.WaitAsync(cancellationToken);
    }

    public Task TellAsync(string method, JsonNode? parameters, CancellationToken cancellationToken) =>
        _messages.WriteAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters }, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _messages.Dispose();
        _closing.Dispose();
    }

    private static IOException Closed() => new("The language server closed its output.");

    private async Task ReadAsync()
    {
        try
        {
            while (await _messages.ReadAsync(_closing.Token) is { } message)
            {
                await TakeAsync(message);
            }
        }
        finally
        {
            foreach (TaskCompletionSource<JsonNode?> asked in _asked.Values)
            {
                asked.TrySetException(Closed());
            }
        }
    }

    private async Task TakeAsync(JsonObject message)
    {
        string? method = (string?)message["method"];
        if (method is not null && message["id"] is { } asking)
        {
            await _messages.WriteAsync(
                new JsonObject { ["jsonrpc"] = "2.0", ["id"] = asking.DeepClone(), ["result"] = _answer(method, message["params"]) }, _closing.Token);
        }
        else if (method is null && _asked.TryRemove((int)message["id"]!, out TaskCompletionSource<JsonNode?>? asked))
        {
            if (message["error"] is { } error)
            {
                asked.SetException(new InvalidOperationException($"The language server refused a request: {error.ToJsonString()}"));
            }
            else
            {
                asked.SetResult(message["result"]?.DeepClone());
            }
        }
    }
}
