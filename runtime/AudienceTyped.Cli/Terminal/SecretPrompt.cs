using System.Text;

namespace AudienceTyped.Cli;

/// <summary>Reads a secret from the keyboard without showing it.</summary>
internal static class SecretPrompt
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(20);

    public static string Read(CancellationToken cancellationToken)
    {
        StringBuilder secret = new();
        while (true)
        {
            // ReadKey itself cannot be interrupted.
            while (!Console.KeyAvailable)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Thread.Sleep(_pause);
            }

            ConsoleKeyInfo key = Console.ReadKey(intercept: true);
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
