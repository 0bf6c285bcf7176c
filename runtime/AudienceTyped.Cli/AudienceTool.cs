using System.CommandLine;
using System.CommandLine.Invocation;
using AudienceTyped.Definitions;

namespace AudienceTyped.Cli;

/// <summary>The tool as a whole: its commands, and one meaning of exit codes for all.</summary>
internal static class AudienceTool
{
    private const string Description = """
        Counts, checks and translates targeting criteria for LinkedIn's audience counts, writes them as C#, and finds the values for them.

        Exit codes: 0 done; 1 the service or the network failed; 2 something to look at; 64 the command line or an input cannot be used; 130 interrupted.
        The access token is read from the environment variable LINKEDIN_ACCESS_TOKEN alone.
        """;

    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellationToken = default)
    {
        try
        {
            int code = await InvokeAsync(args, console, cancellationToken).ConfigureAwait(false);
            await console.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException)
        {
            await console.SayAsync("Interrupted.").ConfigureAwait(false);
            return ToolExitCode.Interrupted;
        }
        catch (UnusableInputException exception)
        {
            return await FailAsync(exception.Message, ToolExitCode.CannotBeUsed, console).ConfigureAwait(false);
        }
        catch (LinkedInApiException exception)
        {
            return await FailAsync(exception.Message, ToolExitCode.Failed, console).ConfigureAwait(false);
        }
        catch (RefusedInputException exception)
        {
            return await FailAsync(exception.Message, ToolExitCode.CannotBeUsed, console).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CallLimitException)
        {
            return await FailAsync(exception.Message, ToolExitCode.Failed, console).ConfigureAwait(false);
        }
    }

    private static async Task<int> InvokeAsync(string[] args, ToolConsole console, CancellationToken cancellationToken)
    {
        RootCommand root = new(Description)
        {
            EncodeCommand.Create(console),
            DecodeCommand.Create(console),
            CheckCommand.Create(console),
            CountCommand.Create(console),
            CSharpCommand.Create(console),
            SearchCommand.Create(console),
            AddCommand.Create(console),
            PullCommand.Create(console),
            DiffCommand.Create(console),
            VetCommand.Create(console),
            RefreshCommand.Create(console),
            RuleCommand.Create(console),
            EmulateCommand.Create(console),
            DoctorCommand.Create(console),
        };

        // A text may begin with '@'; it is no file of arguments.
        ParseResult result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction || (result.Action is null && result.Errors.Count > 0))
        {
            string name = result.CommandResult.Command == root ? "" : $" {result.CommandResult.Command.Name}";
            await console.SayAsync($"{string.Join('\n', result.Errors.Select(static error => error.Message))}\n'audience{name} --help' shows how it is used.")
                .ConfigureAwait(false);
            return ToolExitCode.CannotBeUsed;
        }

        InvocationConfiguration configuration = new() { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false };
        return await result.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
    }

    // What was written before the failure is a result too.
    private static async Task<int> FailAsync(string message, int code, ToolConsole console)
    {
        try
        {
            await console.Output.FlushAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            return code;
        }

        await console.SayAsync(message).ConfigureAwait(false);
        return code;
    }
}
