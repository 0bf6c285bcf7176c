using System.Text;

namespace AudienceTyped.Cli;

/// <summary>Reads a secret from the keyboard without showing it.</summary>
internal static class SecretPrompt
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Reads from the keyboard up to Enter.</summary>
    public static string Read(CancellationToken cancellationToken) =>
        Read(static () => Console.KeyAvailable, static () => Console.ReadKey(intercept: true), cancellationToken);

    /// <summary>Reads keys up to Enter. A backspace takes the last character back.</summary>
    /// <exception cref="OperationCanceledException">The prompt was interrupted.</exception>
    public static string Read(Func<bool> hasKey, Func<ConsoleKeyInfo> readKey, CancellationToken cancellationToken)
    {
        StringBuilder secret = new();
        while (true)
        {
            // ReadKey itself cannot be interrupted.
            while (!hasKey())
            {
                cancellationToken.ThrowIfCancellationRequested();
                Thread.Sleep(_pause);
            }

            ConsoleKeyInfo key = readKey();
            if (key.Key == ConsoleKey.Enter)
            {
                return secret.ToString();
            }

            if (key.Key == ConsoleKey.Backspace)
            {
                secret.Length = Math.Max(0, secret.Length - 1);
            }
            else if (key.KeyChar != '\0')
            {
                secret.Append(key.KeyChar);
            }
        }
    }
}
