using System.Collections.Immutable;
using System.Globalization;
using AudienceTyped.Generator.Definitions.Entities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>Words that mean something to C# or to the library, as names of members and of types.</summary>
public sealed class CSharpWordsTests
{
    private static readonly string[] _words =
    [
        .. SyntaxFacts.GetContextualKeywordKinds().Select(SyntaxFacts.GetText),
        "_", "value", "field", "extension", "nint", "nuint", "var", "dynamic", "notnull", "unmanaged", "args", "nameof", "global", "System", "AudienceTyped",
        "Facets", "key", "id", "text", "provider", "result", "other", "left", "right", "Skills", "Invoke", "Item", "Length", "value__", "Main",
    ];

    [Fact]
    public void Any_word_may_be_the_name_of_a_value_or_a_facet_or_is_reported()
    {
        string[] words = [.. _words.Distinct()];
        var entity = new TestFile(
            "/Skill.urns.tsv",
            Samples.SkillHeader + string.Concat(
                words.Select((word, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}\t{word}\tName\t-\tretired\n"))));
        var facets = new TestFile(
            "/a.facets.tsv",
            Samples.FacetHeader + string.Concat(
                words.Select((word, index) => string.Create(CultureInfo.InvariantCulture, $"{word}\tf{index}\tSkill\tinclude\tmany\tno\n"))));

        Compilation compilation = Generation.RunAndCompile([], entity, facets);

        Generation.AssertCompilesClean(compilation);
        Assert.Superset(words.ToHashSet(), compilation.GetTypeByMetadataName("AudienceTyped.Skill")!.MemberNames.ToHashSet());
        Assert.Superset(words.ToHashSet(), compilation.GetTypeByMetadataName("AudienceTyped.Facet")!.MemberNames.ToHashSet());
    }

    [Fact]
    public async Task Any_word_may_be_the_name_of_a_type_or_is_reported()
    {
        foreach (string word in _words.Distinct())
        {
            var file = new TestFile("/a.urns.tsv", $"#entity {word}\n#namespace urn:li:skill\n#id integer\n1\tA\tA\n");
            var facets = new TestFile("/a.facets.tsv", $"#catalog {word}\nTests\ttests\t{word}\tinclude\tmany\tno\n");
            ImmutableArray<Diagnostic> diagnostics = Generation.RunAndCompile([], file, facets).GetDiagnostics(TestContext.Current.CancellationToken);
            Assert.True(diagnostics.All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Warning), $"{word}: {string.Join("\n", diagnostics)}");
            if (Generation.Run(file).IsEmpty)
            {
                Assert.Equal("AUD0004", Assert.Single(await Analysis.RunAsync(file)).Id);
            }
        }
    }

    [Fact]
    public void A_type_of_the_library_cannot_be_an_entity_type()
    {
        string[] names = [.. typeof(Urn).Assembly.GetTypes()
            .Where(type => type.IsVisible && type.Namespace is "AudienceTyped").Select(type => type.Name.Split('`')[0])
            .Concat(
                typeof(Urn).Assembly
                    .GetTypes()
                    .Select(type => type.Namespace)
                    .OfType<string>()
                    .Where(space => space.StartsWith("AudienceTyped.", StringComparison.Ordinal))
                    .Select(space => space.Split('.')[1]))
            .Distinct()];

        Assert.Contains("TargetingCriteria", names);
        Assert.All(
            names,
            name => Assert.Null(EntityFileParser.Parse(SourceText.From($"#entity {name}\n#namespace urn:li:x\n#id integer\n"), CancellationToken.None).Model));
    }
}
