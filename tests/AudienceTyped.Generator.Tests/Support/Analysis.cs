using System.Text.RegularExpressions;
using AudienceTyped.Generator.Analyzers.Definitions;
using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Tests;

/// <summary>Runs the analyzer of definition files as the compiler does.</summary>
internal static class Analysis
{
    public static Task<IReadOnlyList<Diagnostic>> RunAsync(params AdditionalText[] files) => RunAsync(Generation.Compile(), files);

    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(Compilation compilation, params AdditionalText[] files)
    {
        IReadOnlyList<Diagnostic> diagnostics = await AnalyzerRun.OfAsync(compilation, [new DefinitionFileAnalyzer()], [.. files]);
        Assert.All(diagnostics, AssertReadsAsSentences);
        return diagnostics;
    }

    /// <summary>One line for each diagnostic: <c>Skill.urns.tsv(2,1)-(2,3) AUD0007</c>, lines and columns from 1.</summary>
    public static async Task<IEnumerable<string>> ListAsync(params AdditionalText[] files) => (await RunAsync(files)).Select(Describe);

    /// <summary>Asserts that there is one diagnostic, and where; the text that it stands on is checked too.</summary>
    public static async Task AssertSingleAsync(string id, DiagnosticSeverity severity, string position, string messagePart, params AdditionalText[] files)
    {
        Diagnostic diagnostic = Assert.Single(await RunAsync(files));
        Assert.Equal($"{position} {id}", Describe(diagnostic));
        Assert.Equal(severity, diagnostic.Severity);
        Assert.Contains(messagePart, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // What is wrong, and what to do: two sentences at least, each with one end.
    private static void AssertReadsAsSentences(Diagnostic diagnostic)
    {
        string message = Regex.Replace(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), "'[^']*'", "''");
        Assert.Matches(@"^[A-Z'].*[.] [A-Z].*[.?]$", message);
        Assert.DoesNotMatch(@"[.?] ?[.]( |$)|[.][?]|  |\{[0-9]", message);
    }

    public static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Path.GetFileName(span.Path)}{Place(span.StartLinePosition)}-{Place(span.EndLinePosition)} {diagnostic.Id}");
    }

    private static string Place(Microsoft.CodeAnalysis.Text.LinePosition position) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({position.Line + 1},{position.Character + 1})");
}
