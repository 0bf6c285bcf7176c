using System.Reflection;
using AudienceTyped.CodeFixes;
using AudienceTyped.Generator.Definitions.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.Rules.Tests;

/// <summary>The tables of rules in the README and beside the pages are those of the analyzers; UPDATE_SNAPSHOTS=1 writes them anew.</summary>
public sealed class ReadmeRuleTableTests
{
    private const string Begin = "<!-- rules: written by ReadmeRuleTableTests -->\n";
    private const string End = "<!-- end of rules -->\n";

    private static readonly HashSet<string> _fixable =
    [
        .. typeof(CodeFix).Assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .SelectMany(static type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    [Fact]
    public void The_README_has_the_rules_of_code() => AssertTable("README.md", "generator/documentation/", static id => id[3] != '0');

    [Fact]
    public void The_page_of_pages_has_the_rules_of_definition_files() => AssertTable("generator/documentation/README.md", "", static id => id[3] == '0');

    [Fact]
    public void Some_have_a_fix_and_some_have_none()
    {
        string[] ids = [.. DescriptorTests.Descriptors.Select(static descriptor => descriptor.Id)];

        Assert.NotEmpty(ids.Intersect(_fixable));
        Assert.NotEmpty(ids.Except(_fixable));
    }

    private static void AssertTable(string file, string folder, Func<string, bool> isListed)
    {
        string path = Path.Combine(DocumentationPage.Repository, file);
        string table = Table(folder, isListed);
        (string before, string listed, string after) = Split(File.ReadAllText(path));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && listed != table)
        {
            File.WriteAllText(path, before + table + after);
            listed = table;
        }

        Assert.True(listed == table, $"The table of rules in {file} is stale. Run this test with UPDATE_SNAPSHOTS=1. It should be:\n{table}");
    }

    private static (string Before, string Table, string After) Split(string text)
    {
        int start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = text.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= Begin.Length && end >= start, "The comments around the table of rules are gone.");
        return (text[..start], text[start..end], text[end..]);
    }

    private static string Table(string folder, Func<string, bool> isListed) => string.Concat(
        DescriptorTests.Descriptors.Where(descriptor => isListed(descriptor.Id)).GroupBy(static descriptor => descriptor.Id).Select(rule => Row(folder, [.. rule]))
            .Prepend("| id | severity | what | fix |\n|---|---|---|---|\n"));

    private static string Row(string folder, IReadOnlyList<DiagnosticDescriptor> rule) =>
        $"| [{rule[0].Id}]({folder}{rule[0].Id}.md) | {string.Join(" or ", rule.Select(DescriptorTests.SeverityOf))} | {DescriptorTests.Title(rule[0])} | {(_fixable.Contains(rule[0].Id) ? "yes" : "")} |\n";
}
