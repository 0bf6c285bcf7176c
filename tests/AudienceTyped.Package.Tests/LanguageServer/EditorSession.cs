using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using AudienceTyped.Package.Tests.Support;

namespace AudienceTyped.Package.Tests.LanguageServer;

/// <summary>An editor with one C# file of a project open, over the language server of the tool manifest.</summary>
internal sealed class EditorSession : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Connection _connection;
    private readonly string _file;
    private readonly ConcurrentQueue<string> _complaints = new();
    private int _version;

    private EditorSession(Process process, string file)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => _complaints.Enqueue(line.Data ?? "");
        process.BeginErrorReadLine();
        _file = new Uri(file).AbsoluteUri;
        _connection = new Connection(new MessageStream(process.StandardOutput.BaseStream, process.StandardInput.BaseStream), Answer);
    }

    /// <summary>What the open file holds.</summary>
    public string Text { get; private set; } = "";

    public static async Task<EditorSession> OpenAsync(FreshProject project, string file)
    {
        (await Command.DotnetAsync(Checkout.Folder, new Dictionary<string, string>(), "tool", "restore")).Succeeded();
        ProcessStartInfo start = Command.Describe(
            "dotnet", Checkout.Folder, new Dictionary<string, string>(), "tool", "run", "csharp-ls", "--", "--loglevel", "warning");
        start.RedirectStandardInput = true;
        var process = Process.Start(start)!;
        EditorSession session = new(process, Path.Combine(project.Folder, file));
        try
        {
            await session.IntroduceAsync(project.Folder);
            await session.TellAsync(
                "textDocument/didOpen",
                new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = session._file, ["languageId"] = "csharp", ["version"] = ++session._version, ["text"] = "" } });
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }

        return session;
    }

    /// <summary>Replaces what the file holds. <c>$$</c> marks where the caret stands; it is returned.</summary>
    public async Task<int> TypeAsync(string text)
    {
        int caret = text.IndexOf("$$", StringComparison.Ordinal);
        Text = caret < 0 ? text : text.Remove(caret, 2);
        await TellAsync("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = _file, ["version"] = ++_version },
            ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = Text }),
        });
        return caret;
    }

    /// <summary>The names in the list of completions at an offset.</summary>
    public async Task<string[]> CompleteAsync(int offset)
    {
        JsonNode? answer = await AskAsync("textDocument/completion", At(offset));
        JsonArray items = (answer as JsonArray ?? answer!["items"])!.AsArray();
        return [.. items.Select(static item => (string)item!["label"]!)];
    }

    /// <summary>What is shown where the mouse rests on an offset.</summary>
    public async Task<string> HoverAsync(int offset) => (string)(await AskAsync("textDocument/hover", At(offset)))!["contents"]!["value"]!;

    public async Task<Squiggle[]> DiagnoseAsync()
    {
        JsonNode? answer = await AskAsync("textDocument/diagnostic", InFile());
        return [.. answer!["items"]!
            .AsArray()
            .Select(item => new Squiggle((string)item!["code"]!, TextRange.Read(item["range"]!, Text), (string)item["message"]!))];
    }

    /// <summary>Applies the code action of that title that is offered at a squiggle; the titles that are offered if there is none.</summary>
    public async Task<string[]> ApplyAsync(string title, Squiggle squiggle)
    {
        JsonObject where = InFile();
        where["range"] = squiggle.Range.Write(Text);
        where["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        JsonArray offered = (await AskAsync("textDocument/codeAction", where))!.AsArray();
        if (offered.FirstOrDefault(action => (string?)action!["title"] == title) is not { } chosen)
        {
            return [.. offered.Select(static action => (string)action!["title"]!)];
        }

        JsonNode resolved = chosen["edit"] is null ? (await AskAsync("codeAction/resolve", chosen.DeepClone()))! : chosen;
        string text = Text;
        JsonArray edits = Assert.Single(resolved["edit"]!["documentChanges"]!.AsArray())!["edits"]!.AsArray();
        foreach ((TextRange range, string inserted) in edits
            .Select(edit => (TextRange.Read(edit!["range"]!, Text), (string)edit["newText"]!))
            .OrderByDescending(static edit => edit.Item1.Start))
        {
            text = string.Concat(text.AsSpan(0, range.Start), inserted, text.AsSpan(range.End));
        }

        await TypeAsync(text);
        return [title];
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await AskAsync("shutdown", null).WaitAsync(TimeSpan.FromSeconds(10), CancellationToken.None);
            await _connection.TellAsync("exit", null, CancellationToken.None);
            await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10), CancellationToken.None);
        }
        catch (Exception exception) when (exception is IOException or TimeoutException or OperationCanceledException or InvalidOperationException)
        {
            // A server that does not end by itself is ended.
            _process.Kill(entireProcessTree: true);
        }

        await _connection.DisposeAsync();
        _process.Dispose();
    }

    // The server runs analyzers only where its client says so.
    private static JsonArray? Answer(string method, JsonNode? parameters) =>
        method == "workspace/configuration"
            ? new JsonArray(
                [.. parameters!["items"]!
                    .AsArray()
                    .Select(static item => (string?)item!["section"] == "csharp" ? new JsonObject { ["analyzersEnabled"] = true } : null)])
            : null;

    private async Task IntroduceAsync(string folder)
    {
        string address = new Uri(folder).AbsoluteUri;
        await AskAsync("initialize", JsonNode.Parse(
            """
            {
              "capabilities": {
                "workspace": { "configuration": true, "workspaceEdit": { "documentChanges": true } },
                "textDocument": {
                  "hover": { "contentFormat": ["markdown"] },
                  "diagnostic": {},
                  "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix"] } }, "dataSupport": true, "resolveSupport": { "properties": ["edit"] } }
                }
              }
            }
            """)!.AsObject().With("processId", Environment.ProcessId).With("rootUri", address).With("workspaceFolders", new JsonArray(new JsonObject { ["uri"] = address, ["name"] = "project" })));
        await TellAsync("initialized", new JsonObject());
    }

    private JsonObject InFile() => new() { ["textDocument"] = new JsonObject { ["uri"] = _file } };

    private JsonObject At(int offset) => InFile().With("position", TextRange.Position(offset, Text));

    private async Task<JsonNode?> AskAsync(string method, JsonNode? parameters)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(_patience);
        try
        {
            return await _connection.AskAsync(method, parameters, limit.Token);
        }
        catch (Exception exception) when (exception is IOException
            || (exception is OperationCanceledException && !TestContext.Current.CancellationToken.IsCancellationRequested))
        {
            throw new IOException($"The language server gave no answer to {method}. It wrote:\n{string.Join('\n', _complaints)}", exception);
        }
    }

    private Task TellAsync(string method, JsonNode? parameters) => _connection.TellAsync(method, parameters, TestContext.Current.CancellationToken);
}
