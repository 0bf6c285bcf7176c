using System.Globalization;
using System.Text.RegularExpressions;

namespace AudienceTyped.Package.Tests.Support;

/// <summary>A warning or an error of a build: the file's name, line and column count from 1, 0 where there is no place.</summary>
internal sealed partial record BuildDiagnostic(string File, int Line, int Column, string Severity, string Id, string Message)
{
    /// <summary>The diagnostics in a build's output, each once: builds repeat them at the end.</summary>
    public static BuildDiagnostic[] In(CommandOutput output) =>
    [
        .. Pattern().Matches(output.Text)
            .Select(static match => new BuildDiagnostic(
                match.Groups["file"].Value.Trim().Split('/', '\\')[^1],
                Number(match.Groups["line"]),
                Number(match.Groups["column"]),
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                match.Groups["message"].Value))
            .Distinct(),
    ];

    public override string ToString() => $"{File}({Line},{Column}): {Severity} {Id}: {Message}";

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<file>[^\r\n]*?)(\((?<line>\d+),(?<column>\d+)[\d,]*\))? ?: (?<severity>warning|error)( (?<id>[A-Z]+\d+))?\s*: (?<message>[^\r\n]*?)(\s\[[^\]\r\n]*\])?\r?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
