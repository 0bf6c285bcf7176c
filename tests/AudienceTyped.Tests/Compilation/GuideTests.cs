using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Tests;

/// <summary>The README and the guides: their examples compile, and their links lead to files.</summary>
public sealed partial class GuideTests
{
    private const string Readme = "README.md";

    private static readonly string _repository = FindRepository();

    private static readonly MetadataReference[] _references =
    [
        .. Net100.References.All,
        .. ((Type[])[
            typeof(TargetingCriteria), typeof(Facet), typeof(AudienceCountsEmulator),
        ]).Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    /// <summary>The files with examples, and how many each has at least, so that a change of the form does not leave them unread.</summary>
    public static TheoryData<string, int> Guides => new()
    {
        { Readme, 3 },
        { "runtime/documentation/criteria.md", 2 },
        { "runtime/documentation/values.md", 3 },
        { "runtime/documentation/testing.md", 5 },
        { "runtime/documentation/production.md", 4 },
        { "runtime/documentation/migration.md", 3 },
    };

    public static TheoryData<string> Pages =>
    [
        Readme,
        .. ((string[])["generator", "generator/documentation", "runtime/documentation", "facets"])
            .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(_repository, folder), "*.md"))
            .Select(static path => Path.GetRelativePath(_repository, path).Replace('\\', '/')),
    ];

    [Theory]
    [MemberData(nameof(Guides))]
    public void The_examples_compile_without_a_warning(string guide, int count)
    {
        string[] examples = [.. Example().Matches(Read(guide)).Select(static match => match.Groups[1].Value)];

        Assert.True(examples.Length >= count, $"{guide} has {examples.Length} examples.");
        Assert.All(examples, static example => Assert.Empty(Compile(example)));
    }

    [Fact]
    public void The_compiler_looks_at_the_examples() =>
        Assert.NotEmpty(Compile(Example().Match(Read(Readme)).Groups[1].Value.Replace("Skill.Engineering", "Seniority.Cxo", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_links_lead_to_files(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(_repository, page))!;

        Assert.All(
            Link().Matches(Read(page)).Select(static link => link.Groups[1].Value).Where(static link => !link.StartsWith("https://", StringComparison.Ordinal)),
            link => Assert.True(File.Exists(Path.Combine(folder, link)), $"{page} links to {link}."));
    }

    [Fact]
    public void The_README_names_folders_that_are_there()
    {
        foreach (string path in (string[])["tests/Quickstart", "tests/AudienceTyped.Benchmarks", "facets/AudienceTyped.Facets", "generator", "runtime"])
        {
            Assert.Contains(path, Read(Readme), StringComparison.Ordinal);
            Assert.True(Directory.Exists(Path.Combine(_repository, path)));
        }
    }

    [Fact]
    public void The_README_is_short() => Assert.InRange(Read(Readme).Split('\n').Length, 1, 150);

    private static string Read(string page) => File.ReadAllText(Path.Combine(_repository, page));

    private static string[] Compile(string example)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText("global using System;"), CSharpSyntaxTree.ParseText(example)],
            _references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return
        [
            .. compilation.GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(static diagnostic => diagnostic.ToString()),
        ];
    }

    private static string FindRepository([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../.."));

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\]\(([^)#]+)")]
    private static partial Regex Link();
}
