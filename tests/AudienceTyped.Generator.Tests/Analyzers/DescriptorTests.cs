using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Analyzers.Definitions;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Tests;

public sealed class DescriptorTests
{
    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id).Distinct()];

    private static IEnumerable<DiagnosticDescriptor> Descriptors => new DefinitionFileAnalyzer().SupportedDiagnostics;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_id_has_a_test_and_a_place_in_the_list_of_releases(string id)
    {
        string here = Folder();

        Assert.Contains(
            id, File.ReadAllText(Path.Combine(here, "../../../generator/AudienceTyped.Generator/AnalyzerReleases.Unshipped.md")), StringComparison.Ordinal);
        Assert.Contains(
            Directory.EnumerateFiles(Path.Combine(here, "Definitions"), "*DiagnosticsTests.cs"),
            file => File.ReadAllText(file).Contains($"\"{id}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_are_of_the_block_of_definition_files() => Assert.All(Descriptors, descriptor =>
    {
        Assert.Matches("^AUD0[0-9]{3}$", descriptor.Id);
        Assert.Equal("AudienceTyped.Definitions", descriptor.Category);
        Assert.True(descriptor.IsEnabledByDefault);
    });

    private static string Folder([CallerFilePath] string testFile = "") => Path.GetDirectoryName(testFile)!;
}
