using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

/// <summary>
/// Mistakes that documentation, client libraries and their issues show, in the folder <c>Wrong</c>. A comment at the end of
/// a line names what must be said there: ids of ours, or CS for an error of the compiler. Nothing else may be said.
/// </summary>
public sealed partial class WrongProgramTests
{
    public static TheoryData<string> Names => [.. ProgramFiles.NamesIn("Wrong")];

    [Fact]
    public void There_are_three_hundred_of_them() => Assert.True(Names.Count >= 300);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_expected_is_said_and_nothing_else(string name)
    {
        string[] expected = [.. ProgramFiles.Read("Wrong", name).Split('\n').SelectMany(static (line, index) =>
            ExpectedIds().Match(line).Groups["id"].Captures.Select(id => Line(index, id.Value)))];
        Compilation compilation = ProgramFiles.Compile("Wrong", name);

        IEnumerable<Diagnostic> said = [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic =>
            diagnostic.Severity > DiagnosticSeverity.Hidden), .. await Analysis.DiagnosticsOfAsync(compilation)];

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), said.Select(Describe).Distinct().Order(StringComparer.Ordinal));
    }

    private static string Describe(Diagnostic diagnostic) =>
        Line(diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) ? "CS" : diagnostic.Id);

    private static string Line(int index, string id) => string.Create(CultureInfo.InvariantCulture, $"{index + 1:000}: {id}");

    [GeneratedRegex("// (?:(?<id>AUD[0-9]{4}|CS) ?)+$")]
    private static partial Regex ExpectedIds();
}
