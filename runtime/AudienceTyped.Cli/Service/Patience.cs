namespace AudienceTyped.Cli;

/// <summary>Says that something is waited for, on a terminal and once it takes longer than a second.</summary>
internal static class Patience
{
    private static readonly TimeSpan _silence = TimeSpan.FromSeconds(1);

    public static async Task<T> WaitAsync<T>(Task<T> task, string message, ToolConsole console, CancellationToken cancellationToken)
    {
        if (console.IsErrorTerminal
            && await Task.WhenAny(task, Task.Delay(_silence, console.TimeProvider, cancellationToken)).ConfigureAwait(false) != task
            && !cancellationToken.IsCancellationRequested)
        {
            await console.SayAsync(message).ConfigureAwait(false);
        }

        return await task.ConfigureAwait(false);
    }
}
