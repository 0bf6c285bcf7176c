using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Analyzers.Code;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class CodeDescriptorTests
{
    public static TheoryData<string> Ids => [.. Descriptors.Select(static descriptor => descriptor.Id)];

    private static IEnumerable<DiagnosticDescriptor> Descriptors => Analysis.Analyzers.OfType<CodeAnalyzer>().SelectMany(static analyzer => analyzer.SupportedDiagnostics);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_has_a_page_and_a_release_that_say_the_same_as_it(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.Single(descriptor => descriptor.Id == id);
        string title = descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string page = File.ReadAllText(Path.Combine(Root(), descriptor.HelpLinkUri));
        string[] releases = File.ReadAllLines(Path.Combine(Root(), "generator", "AudienceTyped.Generator", "AnalyzerReleases.Unshipped.md"));

        Assert.StartsWith($"# {id}: {title}\n\nSeverity: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}. Source: ", page, StringComparison.Ordinal);
        Assert.Contains("// wrong", page, StringComparison.Ordinal);
        Assert.Contains("// right", page, StringComparison.Ordinal);
        Assert.Contains($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {title}", releases);
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
