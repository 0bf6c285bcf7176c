using System.Text;

namespace AudienceTyped.Cli.Tests;

/// <summary>A run of the tool in this process: what it wrote, and its exit code.</summary>
internal sealed record ToolRun(int ToolExitCode, string Output, string Error)
{
    public static Task<ToolRun> OfAsync(params string[] args) => OfAsync(new ToolSetting(), args);

    public static async Task<ToolRun> OfAsync(ToolSetting setting, params string[] args)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter error = new() { NewLine = "\n" };
        using ToolConsole console = new()
        {
            Input = new MemoryStream(setting.InputBytes ?? Encoding.UTF8.GetBytes(setting.Input)),
            Output = output,
            Error = error,
            IsOutputTerminal = setting.Columns is not null,
            IsErrorTerminal = setting.Columns is not null,
            Width = setting.Columns ?? ToolConsole.UsualWidth,
            Variable = name => setting.Variables.GetValueOrDefault(name),
            WorkingFolder = setting.WorkingFolder,
            ReadSecret = setting.ReadSecret,
            TimeProvider = setting.TimeProvider,
        };
        int code = await AudienceTool.RunAsync(args, console, setting.CancellationToken ?? TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>The output, once the exit code is found to be as expected.</summary>
    public string Expect(int exitCode)
    {
        Assert.True(ToolExitCode == exitCode, $"Exit code {ToolExitCode} instead of {exitCode}.\n{Error}\n{Output}");
        return Output;
    }

    /// <summary>The message, once the exit code is found to be as expected and nothing was written as a result.</summary>
    public string ExpectRefusal(int exitCode = Cli.ToolExitCode.CannotBeUsed)
    {
        Assert.Equal("", Expect(exitCode));
        Assert.NotEqual("", Error);
        return Error;
    }
}
