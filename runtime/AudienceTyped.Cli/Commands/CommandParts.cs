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
}
