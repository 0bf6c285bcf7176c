using System.CommandLine;

namespace AudienceTyped.Cli;

/// <summary>What several commands have.</summary>
internal static class CommandParts
{
    /// <summary>The criteria.</summary>
    public static Argument<string> Criteria() => new("criteria")
    {
        Description = "Criteria, a file with them, or - for the standard input: campaign JSON, a whole campaign, Rest.li text, a request or its URL.",
    };

    /// <summary>The form that the library sends.</summary>
    public static Option<bool> Normalize() => new("--normalize")
    {
        Description = "Write the normal form, as the library sends it. Criteria that cannot be sent are refused.",
    };

    /// <summary>Many criteria at once.</summary>
    public static Option<bool> Lines() => new("--lines") { Description = "Read and write one criteria a line." };

    /// <summary>For machines.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Write JSON." };

    /// <summary>The definition files of the project.</summary>
    public static Option<string[]> Files() => new("--files")
    {
        Description = "Definition files of your project, or a folder with them; without it, those in and below the current folder.",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Without the network.</summary>
    public static Option<bool> Emulator() => new("--emulator")
    {
        Description = "Ask the emulator in this process instead of LinkedIn: no token is needed, and the figures are synthetic.",
    };

    /// <summary>Without the network. What the emulator says is of no value in a file.</summary>
    public static Option<bool> EmulatorWithoutWriting() => new("--emulator")
    {
        Description = "Ask the emulator in this process instead of LinkedIn, to see what the command does. Nothing is written.",
    };

    /// <summary>Where the definition files are.</summary>
    public static Option<string?> Project() => new("--project") { Description = "The project file or its folder; without it, the nearest at or above this folder." };

    /// <summary>Look first.</summary>
    public static Option<bool> DryRun() => new("--dry-run") { Description = "Show what would change, and write nothing." };

    /// <summary>A limit.</summary>
    public static Option<int?> MaximumCalls() => new("--max-calls") { Description = "Stop before this number of calls is exceeded." };

    /// <exception cref="UnusableInputException">The limit allows no call.</exception>
    public static int? Check(int? maximumCalls) => maximumCalls is <= 0
        ? throw new UnusableInputException($"--max-calls is 1 or more, not {maximumCalls}.")
        : maximumCalls;

    /// <summary>Without the network.</summary>
    public static Option<bool> Locked() => new("--locked") { Description = "Compare with audience.lock, without the network." };

    /// <summary>For a pull request.</summary>
    public static Option<bool> Markdown() => new("--markdown") { Description = "Write a table in Markdown." };

    /// <exception cref="UnusableInputException">Two forms are wanted at once.</exception>
    public static ReportForm ReadForm(bool isJson, bool isMarkdown) => (isJson, isMarkdown) switch
    {
        (true, true) => throw new UnusableInputException("--json and --markdown cannot be used together."),
        (true, _) => ReportForm.Json,
        (_, true) => ReportForm.Markdown,
        _ => ReportForm.Table,
    };
}
