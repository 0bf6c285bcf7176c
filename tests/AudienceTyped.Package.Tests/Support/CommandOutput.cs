namespace AudienceTyped.Package.Tests.Support;

/// <summary>What a command left behind: its exit code, and what it wrote.</summary>
internal sealed record CommandOutput(string CommandLine, int ExitCode, string Text)
{
    /// <summary>The same output, if the command succeeded; else the test fails and shows it.</summary>
    public CommandOutput Succeeded()
    {
        Assert.True(ExitCode == 0, $"'{CommandLine}' ended with {ExitCode}:\n{Text}");
        return this;
    }

    /// <summary>The same output, if the command failed; else the test fails and shows it.</summary>
    public CommandOutput Failed()
    {
        Assert.True(ExitCode != 0, $"'{CommandLine}' succeeded, and should not have:\n{Text}");
        return this;
    }
}
