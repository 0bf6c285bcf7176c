using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Tests;

/// <summary>Files that somebody takes for definition files, and that are not read.</summary>
public sealed class MisnamedFileDiagnosticsTests
{
    [Theory]
    [InlineData("Skills.tsv", "#extend Skill\n1\tA\tA\n", ".tsv", ".urns.tsv", "Skills.urns.tsv")]
    [InlineData("Skills.txt", "# Ours\n\n#entity Skill\n", ".txt", ".urns.tsv", "Skills.urns.tsv")]
    [InlineData("own.tsv", "#catalog Own\n", ".tsv", ".facets.tsv", "own.facets.tsv")]
    [InlineData("Skills.urns.csv", "1,A,A\n", ".urns.csv", ".urns.tsv", "Skills.urns.tsv")]
    [InlineData("Skills.urns.tsv.txt", "1\tA\tA\n", ".urns.tsv.txt", ".urns.tsv", "Skills.urns.tsv")]
    [InlineData("Skills.URNS.TXT", "", ".URNS.TXT", ".urns.tsv", "Skills.urns.tsv")]
    [InlineData("own.facets.csv", "", ".facets.csv", ".facets.tsv", "own.facets.tsv")]
    [InlineData("own.urns.csv", "#catalog Own\n", ".urns.csv", ".facets.tsv", "own.facets.tsv")]
    public async Task They_are_mentioned_once(string name, string text, string end, string right, string newName)
    {
        Diagnostic diagnostic = Assert.Single(await Analysis.RunAsync(new TestFile("/own/" + name, text)));

        Assert.Equal("AUD0037", diagnostic.Id);
        Assert.Equal($"{name}(1,1)-(1,1) AUD0037", Analysis.Describe(diagnostic));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(
            $"The file is not read, although it looks like a definition file: its name ends with '{end}', and not with '{right}'. Rename it to '{newName}'.", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Empty(Generation.Run(new TestFile("/own/" + name, text)));
    }
}
