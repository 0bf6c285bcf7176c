using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
    public static string[] Compile(string statement)
    {
        string source = $$"""
            using AudienceTyped;

            static class Snippet
            {
                static void Run(AnyOf a, AnyOf b, AllOf all, NoneOf none, TargetingCriteria criteria, AudienceCountsClient client)
                {
                    {{statement}}
                }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))],
            _references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id)];
    }
}
