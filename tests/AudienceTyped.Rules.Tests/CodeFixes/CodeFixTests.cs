using System.Composition;
using System.Reflection;
using AudienceTyped.CodeFixes;
using AudienceTyped.CodeFixes.Definitions;
using AudienceTyped.Generator.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.Rules.Tests;

public sealed class CodeFixTests
{
    private static readonly Type[] _types = [.. typeof(CodeFix).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(CodeFix)) && !type.IsAbstract)];

    public static TheoryData<Type> Types => [.. _types];

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_is_offered_in_code(Type type)
    {
        ExportCodeFixProviderAttribute export = Assert.Single(type.GetCustomAttributes<ExportCodeFixProviderAttribute>());
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal([nameof(TextDocumentKind.Document)], export.DocumentKinds);
        Assert.NotNull(type.GetCustomAttribute<SharedAttribute>());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_mends_something(Type type) => Assert.NotEmpty(((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds);

    [Fact]
    public void All_fixes_of_code_are_of_one_kind() => Assert.DoesNotContain(
        typeof(CodeFix).Assembly.GetTypes(), static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract && !type.IsSubclassOf(typeof(CodeFix)) && !type.IsSubclassOf(typeof(DefinitionFileFix)));

    [Fact]
    public void Each_diagnostic_of_how_the_library_is_used_has_a_fix() => Assert.Empty(
        Analysis.Analyzers.Where(static analyzer => analyzer.GetType().Namespace == typeof(ZeroTotalAnalyzer).Namespace).SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static descriptor => descriptor.Id)
            .Except(_types.SelectMany(static type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)));
}
