using System.Reflection;
using AudienceTyped.CodeFixes;
using AudienceTyped.Generator.Definitions.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.Rules.Tests;

/// <summary>The tables of rules beside the pages are those of the analyzers; UPDATE_SNAPSHOTS=1 writes them anew.</summary>
public sealed class RuleTableTests
{
    private const string Page = "generator/documentation/README.md";

    private static readonly HashSet<string> _fixable =
    [
        .. typeof(CodeFix).Assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .SelectMany(static type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    [Fact]
    public void The_rules_of_code_are_listed() => AssertTable("rules of code", static id => id[3] != '0');

    [Fact]
    public void The_rules_of_definition_files_are_listed() => AssertTable("rules of definition files", static id => id[3] == '0');

    [Fact]
    public void Some_have_a_fix_and_some_have_none()
    {
        string[] ids = [.. DescriptorTests.Descriptors.Select(static descriptor => descriptor.Id)];

        Assert.NotEmpty(ids.Intersect(_fixable));
        Assert.NotEmpty(ids.Except(_fixable));
    }

    private static void AssertTable(string name, Func<string, bool> isListed)
    {
        string path = Path.Combine(DocumentationPage.Repository, Page);
        string table = Table(isListed);
        (string before, string listed, string after) = Split(File.ReadAllText(path), name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && listed != table)
        {
            File.WriteAllText(path, before + table + after);
            listed = table;
        }

        Assert.True(listed == table, $"The table of {name} in {Page} is stale. Run this test with UPDATE_SNAPSHOTS=1. It should be:\n{table}");
    }

    private static (string Before, string Table, string After) Split(string text, string name)
    {
        string begin = $"<!-- {name}: written by {nameof(RuleTableTests)} -->\n";
        int start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int end = text.IndexOf($"<!-- end of {name} -->\n", StringComparison.Ordinal);
        Assert.True(start >= begin.Length && end >= start, $"The comments around the table of {name} in {Page} are gone.");
        return (text[..start], text[start..end], text[end..]);
    }

    private static string Table(Func<string, bool> isListed) => string.Concat(
        DescriptorTests.Descriptors
            .Where(descriptor => isListed(descriptor.Id))
            .GroupBy(static descriptor => descriptor.Id)
            .Select(static rule => Row([.. rule]))
            .Prepend("| id | severity | what | fix |\n|---|---|---|---|\n"));

    private static string Row(IReadOnlyList<DiagnosticDescriptor> rule)
    {
        string severities = string.Join(" or ", rule.Select(DescriptorTests.SeverityOf));
        string fix = _fixable.Contains(rule[0].Id) ? "yes" : "";
        return $"| [{rule[0].Id}]({rule[0].Id}.md) | {severities} | {DescriptorTests.Title(rule[0])} | {fix} |\n";
    }
}
