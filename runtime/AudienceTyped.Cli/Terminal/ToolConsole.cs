using System.Text;

namespace AudienceTyped.Cli;

/// <summary>What the tool reads and writes, so that a test can stand in for the process.</summary>
internal sealed class ToolConsole : IDisposable
{
    /// <summary>The width of what is not a terminal.</summary>
    public const int UsualWidth = 80;

    /// <summary>The standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>The result, and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Everything else.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether the result is shown to a person.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether messages are shown to a person.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The width of the terminal, in columns.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>The environment variables.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>The folder in which the tool runs.</summary>
    public string WorkingFolder
    {
        // Where the folder no longer exists, only what needs it fails.
        get => field ??= Environment.CurrentDirectory;
        init;
    }

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Reads a line without showing it; null where nobody can be asked.</summary>
    public Func<CancellationToken, string>? ReadSecret { get; init; }

    /// <summary>Whether the result is coloured.</summary>
    public bool HasColour => IsOutputTerminal && Variable("NO_COLOR") is not { Length: > 0 } && Variable("TERM") != "dumb";

    /// <summary>The console of the process.</summary>
    public static ToolConsole OfProcess()
    {
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = encoding;
        }

        return new()
        {
            Input = Console.OpenStandardInput(),
            Output = new StreamWriter(Console.OpenStandardOutput(), encoding, bufferSize: 16 * 1024),
            Error = new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true },
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? UsualWidth : WidthOfTerminal(),
            ReadSecret = Console.IsInputRedirected || Console.IsErrorRedirected ? null : SecretPrompt.Read,
        };
    }

    /// <summary>Writes a message for people.</summary>
    public Task SayAsync(string message) => Error.WriteLineAsync(VisibleText.OfLines(message));

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Output.Dispose();
        }
        catch (IOException)
        {
            // Who reads the result has gone, as "head" does.
        }

        Error.Dispose();
        Input.Dispose();
    }

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth is > 0 and { } width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
