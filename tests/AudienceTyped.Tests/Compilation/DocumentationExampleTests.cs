using System.Xml.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Tests;

/// <summary>The examples in the documentation that editors show compile.</summary>
public sealed class DocumentationExampleTests
{
    private static readonly string[] _assemblies = [.. ((Type[])[
        typeof(TargetingCriteria), typeof(Facet), typeof(AudienceCountsEmulator),
    ]).Select(static type => type.Assembly.Location)];

    public static TheoryData<string> TypesWithAnExample =>
    [
        "T:AudienceTyped.TargetingCriteria",
        "T:AudienceTyped.AudienceCount",
        "T:AudienceTyped.AudienceCountsClient",
        "T:AudienceTyped.AudienceCountsEmulator",
        "T:AudienceTyped.Facet`1",
        "T:AudienceTyped.CustomFacet",
        "T:AudienceTyped.RestliFormatException",
    ];

    [Fact]
    public void Every_example_compiles_without_a_warning() => Assert.All(Examples(), static example => Assert.Empty(Compile(example.Code)));

    [Theory]
    [MemberData(nameof(TypesWithAnExample))]
    public void A_type_that_users_begin_with_has_an_example(string member) => Assert.Contains(Examples(), example => example.Member == member);

    [Fact]
    public void Each_facet_has_an_example() => Assert.Empty(
        LinkedInCatalog.Facets
            .Select(static facet => $"P:AudienceTyped.Facet.{facet.Definition.Member}")
            .Except(Examples().Select(static example => example.Member)));

    private static IEnumerable<(string Member, string Code)> Examples() =>
        from assembly in _assemblies
        from member in XDocument.Load(Path.ChangeExtension(assembly, ".xml")).Descendants("member")
        from code in member.Elements("example").Elements("code")
        select (member.Attribute("name")!.Value, code.Value);

    private static string[] Compile(string example)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText("global using System; global using AudienceTyped;"), CSharpSyntaxTree.ParseText(example)],
            [.. Net100.References.All, .. _assemblies.Select(static assembly => MetadataReference.CreateFromFile(assembly))],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return
        [
            .. compilation.GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(static diagnostic => diagnostic.ToString()),
        ];
    }
}
