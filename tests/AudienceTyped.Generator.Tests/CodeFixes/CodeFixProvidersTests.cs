using System.Composition;
using System.Reflection;
using AudienceTyped.CodeFixes.Definitions;
using AudienceTyped.Generator.Analyzers.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.Generator.Tests;

/// <summary>What holds of all code fixes in definition files.</summary>
public sealed class CodeFixProvidersTests
{
    private static readonly Type[] _types = [.. typeof(DefinitionFileFix).Assembly
        .GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DefinitionFileFix)) && !type.IsAbstract)];

    public static TheoryData<Type> Types => [.. _types];

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_is_offered_in_definition_files(Type type)
    {
        ExportCodeFixProviderAttribute export = Assert.Single(type.GetCustomAttributes<ExportCodeFixProviderAttribute>());
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds ?? []);
        Assert.Equal([".tsv"], export.DocumentExtensions ?? []);
        Assert.NotNull(type.GetCustomAttribute<SharedAttribute>());
        Assert.Null(Create(type).GetFixAllProvider());
    }

    // Of the others only their author knows what was meant, or more than one edit is needed.
    [Fact]
    public void Each_diagnostic_that_one_edit_mends_has_a_fix() => Assert.Equal(
        ["AUD0001", "AUD0003", "AUD0015", "AUD0018", "AUD0020", "AUD0021", "AUD0022", "AUD0023", "AUD0024", "AUD0026", "AUD0029", "AUD0032", "AUD0034", "AUD0036", "AUD0037"],
        new DefinitionFileAnalyzer().SupportedDiagnostics
            .Select(descriptor => descriptor.Id)
            .Except(_types.SelectMany(type => Create(type).FixableDiagnosticIds))
            .Order());

    private static CodeFixProvider Create(Type type) => (CodeFixProvider)Activator.CreateInstance(type)!;
}
