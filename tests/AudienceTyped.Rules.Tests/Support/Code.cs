using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Rules.Tests;

/// <summary>Code as a user of the packages would write it, given to the compiler.</summary>
internal static class Code
{
    // Of the compiler that the analyzers are built for, C# 14 is the preview.
    private static readonly CSharpParseOptions _options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    private static readonly MetadataReference[] _references =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(TargetingCriteria).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Facet).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(AudienceCountsEmulator).Assembly.Location),
    ];

    /// <summary>How the code is parsed.</summary>
    public static CSharpParseOptions Options => _options;

    /// <summary>Statements in a method that has parameters of whose values nothing is known.</summary>
    public static string Method(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using AudienceTyped;

        internal static class Snippet
        {
            public static async Task RunAsync(
                AudienceCountsClient client, AnyOf a, AnyOf b, AllOf all, NoneOf none, TargetingCriteria criteria, Skill skill, Geo geo, IReadOnlyList<Skill> skills, bool flag, string text)
            {
                {{statements}}
                await Task.Yield();
            }
        }
        """;

    /// <summary>
    /// Methods <c>Criteria0</c> and so on, each of which returns the criteria of an expression after statements, and <c>Text0</c> and so on that send them; a
    /// line each.
    /// </summary>
    public static string Returning(IEnumerable<(string Statements, string Expression)> snippets) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using AudienceTyped;

        public static class Snippet
        {
        {{string.Join("\n", snippets.Select(static (snippet, index) => $"    public static string Text{index}() {{ {snippet.Statements} return ((TargetingCriteria)({snippet.Expression})).ToRestli(); }}\n    public static TargetingCriteria Criteria{index}() {{ {snippet.Statements} return {snippet.Expression}; }}"))}}
        }

        public sealed record Plan(AllOf Who, Geo Place)
        {
            public AnyOf Not { get; init; } = AnyOf.Empty;

            public TargetingCriteria Whole => Who & Facet.Locations.Is(Place) & !Not;
        }
        """;

    public static CSharpCompilation Compile(params string[] files) => CSharpCompilation.Create(
        "Snippets" + Guid.NewGuid().ToString("N"),
        files.Select((file, index) => CSharpSyntaxTree.ParseText(file, _options, $"File{index}.cs", cancellationToken: TestContext.Current.CancellationToken)),
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A file in a project of an editor.</summary>
    public static Document Open(AdhocWorkspace workspace, string file) => workspace
        .AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Create(),
            "Snippets",
            "Snippets" + Guid.NewGuid().ToString("N"),
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: _options,
            metadataReferences: _references))
        .AddDocument("File0.cs", file);
}
