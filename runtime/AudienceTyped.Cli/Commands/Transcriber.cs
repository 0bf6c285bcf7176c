namespace AudienceTyped.Cli;

/// <summary>What <c>encode</c> and <c>decode</c> share: one text, or one a line.</summary>
internal static class Transcriber
{
    public static async Task<int> RunAsync(
        string argument,
        bool readsLines,
        Func<CriteriaText, CancellationToken, ValueTask<string>> transcribe,
        ToolConsole console,
        CancellationToken cancellationToken)
    {
        if (!readsLines)
        {
            CriteriaText text = await CriteriaInput.ReadAsync(argument, console, cancellationToken).ConfigureAwait(false);
            await WriteAsync(await transcribe(text, cancellationToken).ConfigureAwait(false), console, cancellationToken).ConfigureAwait(false);
            return ToolExitCode.Done;
        }

        await foreach ((int number, CriteriaText text) in CriteriaInput.ReadLinesAsync(argument, console, cancellationToken).ConfigureAwait(false))
        {
            string result;
            try
            {
                result = await transcribe(text, cancellationToken).ConfigureAwait(false);
            }
            catch (UnusableInputException exception)
            {
                throw new UnusableInputException($"Line {number}: {exception.Message}", exception);
            }

            await WriteAsync(result, console, cancellationToken).ConfigureAwait(false);
        }

        return ToolExitCode.Done;
    }

    private static async Task WriteAsync(string result, ToolConsole console, CancellationToken cancellationToken)
    {
        await console.Output.WriteAsync(result.AsMemory(), cancellationToken).ConfigureAwait(false);
        await console.Output.WriteAsync('\n').ConfigureAwait(false);
    }
}
