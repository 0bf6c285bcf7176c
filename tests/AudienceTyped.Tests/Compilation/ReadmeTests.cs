using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string _readme = File.ReadAllText(FindReadme());

    [Fact]
    public void The_examples_compile_without_a_warning()
    {
        string[] examples = [.. Example().Matches(_readme).Select(static match => match.Groups[1].Value)];

        Assert.NotEmpty(examples);
        Assert.All(examples, static example => Assert.Empty(Compile(example)));
    }

    [Fact]
    public void The_compiler_looks_at_the_examples() =>
        Assert.NotEmpty(Compile(Example().Match(_readme).Groups[1].Value.Replace("Skill.Engineering", "Seniority.Cxo", StringComparison.Ordinal)));

    [Fact]
    public void The_files_that_it_names_are_there()
    {
        string root = Path.GetDirectoryName(FindReadme())!;

        foreach (string path in (string[])["tests/Quickstart", "tests/AudienceTyped.Benchmarks", "facets/AudienceTyped.Facets", "generator", "runtime"])
        {
            Assert.Contains(path, _readme, StringComparison.Ordinal);
            Assert.True(Directory.Exists(Path.Combine(root, path)));
        }
    }

    private static string[] Compile(string example)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText("global using System;"), CSharpSyntaxTree.ParseText(example)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(TargetingCriteria).Assembly.Location), MetadataReference.CreateFromFile(typeof(Facet).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString())];
    }

    private static string FindReadme([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../README.md"));

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
