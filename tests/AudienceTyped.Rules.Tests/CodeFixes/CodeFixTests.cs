using System.Composition;
using System.Reflection;
using AudienceTyped.CodeFixes;
using AudienceTyped.CodeFixes.Definitions;
using AudienceTyped.Generator.Analyzers.Usage;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.Rules.Tests;

public sealed class CodeFixTests
{
    // Two counts in the place of one, and what a sum says of those left out, are more than an edit.
    private static readonly string[] _needDecision = ["AUD1017", "AUD2017"];

    private static readonly Type[] _types = [.. typeof(CodeFix).Assembly
        .GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(CodeFix)) && !type.IsAbstract)];

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

    /// <summary>Every fix that an editor finds, of code and of definition files.</summary>
    public static TheoryData<Type> Exported =>
        [.. typeof(CodeFix).Assembly.GetTypes().Where(static type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)];

    [Theory]
    [MemberData(nameof(Exported))]
    public void Each_has_a_test_file_of_its_name_that_applies_it_to_each_of_its_ids(Type type)
    {
        Dictionary<string, string> tests = Directory.EnumerateFiles(
            Path.Combine(DocumentationPage.Repository, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToDictionary(static path => path, File.ReadAllText);
        string[] ofFix = [.. tests.Values.Where(
            text => text.Contains($"new {type.Name}()", StringComparison.Ordinal) || text.Contains($"{type.Name} _fix = new()", StringComparison.Ordinal))];

        Assert.Single(tests.Keys, path => Path.GetFileName(path) == type.Name + "Tests.cs");
        Assert.All(
            ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds,
            id => Assert.True(Array.Exists(ofFix, text => text.Contains($"\"{id}\"", StringComparison.Ordinal)), $"No test applies {type.Name} to {id}."));
    }

    [Theory]
    [MemberData(nameof(Exported))]
    public void One_that_mends_a_single_rule_of_ours_is_named_after_it(Type type)
    {
        var fix = (CodeFixProvider)Activator.CreateInstance(type)!;
        string[] ids = [.. fix.FixableDiagnosticIds.Where(static id => id.StartsWith("AUD", StringComparison.Ordinal))];
        if (ids.Length == 1)
        {
            Assert.Contains(NamesOf(ids[0]), name => type.Name.StartsWith(name, StringComparison.Ordinal));
        }
    }

    /// <summary>The names under which code knows a rule: its class, or its descriptor.</summary>
    private static IEnumerable<string> NamesOf(string id) =>
        CriteriaRules.All.Where(rule => rule.Id == id).Select(static rule => rule.GetType().Name[..^"Rule".Length])
            .Concat(Analysis.Reporters.Where(reporter => reporter.Reported.Any(descriptor => descriptor.Id == id))
                .Select(static reporter => reporter.Type.Name[..^"Analyzer".Length]))
            .Concat(typeof(DefinitionDiagnostics).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(field => field.GetValue(null) is DiagnosticDescriptor descriptor && descriptor.Id == id)
                .Select(static field => field.Name));

    [Fact]
    public void All_fixes_of_code_are_of_one_kind() => Assert.DoesNotContain(
        typeof(CodeFix).Assembly.GetTypes(), static type => type.IsSubclassOf(typeof(CodeFixProvider))
            && !type.IsAbstract
            && !type.IsSubclassOf(typeof(CodeFix))
            && !type.IsSubclassOf(typeof(DefinitionFileFix)));

    [Fact]
    public void Each_diagnostic_of_how_the_library_is_used_has_a_fix() => Assert.Equal(
        _needDecision,
        Analysis.Reporters
            .Where(static reporter => reporter.Type.Namespace == typeof(ZeroTotalAnalyzer).Namespace)
            .SelectMany(static reporter => reporter.Reported)
            .Select(static descriptor => descriptor.Id)
            .Except(_types.SelectMany(static type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds))
            .Order(StringComparer.Ordinal));
}
