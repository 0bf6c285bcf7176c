using System.Globalization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Tests;

/// <summary>A statement as a user would write it, with <c>using AudienceTyped;</c> alone, given to the compiler.</summary>
internal static class Snippet
{
    private static readonly MetadataReference[] _references =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(TargetingCriteria).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Facet).Assembly.Location),
    ];

    /// <summary>The ids of the errors and warnings, each as often as it is reported.</summary>
    public static string[] Compile(string statement) => [.. DiagnosticsOf(statement).Select(static diagnostic => diagnostic.Id)];

    /// <summary>The errors and warnings: the id, the code that is underlined, and the text that is shown.</summary>
    public static (string Id, string Code, string Text)[] Explain(string statement) =>
        [.. DiagnosticsOf(statement).Select(
            static diagnostic => (diagnostic.Id, CodeAt(diagnostic.Location), diagnostic.GetMessage(CultureInfo.InvariantCulture)))];

    /// <summary>The type of an expression, or null where it does not compile.</summary>
    public static string? TypeOf(string expression)
    {
        CSharpCompilation compilation = CompilationOf($"var result = {expression};");
        if (compilation.GetDiagnostics().Any(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
        {
            return null;
        }

        SyntaxTree tree = compilation.SyntaxTrees[0];
        VariableDeclaratorSyntax result = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<VariableDeclaratorSyntax>().Single();
        return compilation.GetSemanticModel(tree).GetTypeInfo(result.Initializer!.Value, TestContext.Current.CancellationToken).Type?.Name;
    }

    private static IEnumerable<Diagnostic> DiagnosticsOf(string statement) =>
        CompilationOf(statement)
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    private static string CodeAt(Location location) => location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(location.SourceSpan);

    private static CSharpCompilation CompilationOf(string statement)
    {
        string source = $$"""
            using System.Collections.Generic;
            using System.Linq;
            using AudienceTyped;

            static class Snippet
            {
                static void Run(AnyOf a, AnyOf b, AllOf all, NoneOf none, TargetingCriteria criteria, AudienceCountsClient client)
                {
                    {{statement}}
                }
            }
            """;
        return CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))],
            _references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
