using System.Reflection;
using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Tests;

public sealed class FacetRuleKindsTests
{
    public static TheoryData<string> Names =>
        new(
            typeof(FacetRuleKinds)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(static constant => constant.IsLiteral)
                .Select(static constant => (string)constant.GetRawConstantValue()!));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_name_has_its_kind(string name) =>
        Assert.True(FacetRuleKinds.Find(name) is not null, $"FacetRuleKinds.All has no record of the kind '{name}': add one with its shape.");

    [Fact]
    public void No_two_kinds_share_a_name() => Assert.Distinct(FacetRuleKinds.All.Select(static kind => kind.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_kind_is_used_by_a_rule_or_by_the_library(string name)
    {
        string constant = typeof(FacetRuleKinds).GetFields().Single(field => field.IsLiteral && (string)field.GetRawConstantValue()! == name).Name;
        string[] sources = [.. ((string[])["generator/AudienceTyped.Shared/Rules", "runtime/AudienceTyped"])
            .SelectMany(static folder => Directory.EnumerateFiles(FolderArrowsTests.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(static file => !file.EndsWith("FacetRuleKinds.cs", StringComparison.Ordinal))];
        Assert.True(
            sources.Any(file => File.ReadAllText(file).Contains($"FacetRuleKinds.{constant}", StringComparison.Ordinal)),
            $"Nothing asks for the kind '{name}'.");
    }
}
