
using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class AddUsingFixTests
{
    private const string Body = "internal static class Snippet\n{\n    public static object Build() => Facet.Skills.Is(Skill.Engineering);\n}\n";

    [Theory]
    [InlineData("", "using AudienceTyped;\n\n")]
    [InlineData("// The head.\n\n", "// The head.\n\nusing AudienceTyped;\n\n")]
    [InlineData("// About the class.\n", "using AudienceTyped;\n\n// About the class.\n")]
    [InlineData("using System;\nusing Microsoft.Win32;\n\n", "using System;\nusing AudienceTyped;\nusing Microsoft.Win32;\n\n")]
    [InlineData("// The head.\nusing Microsoft.Win32;\n\n", "// The head.\nusing AudienceTyped;\nusing Microsoft.Win32;\n\n")]
    [InlineData("using System; // why\n\nnamespace Mine;\n\n", "using System; // why\nusing AudienceTyped;\n\nnamespace Mine;\n\n")]
    [InlineData("using static System.Math;\n\n", "using AudienceTyped;\nusing static System.Math;\n\n")]
    public Task The_namespace_is_imported_once_and_in_its_place(string before, string after) =>
        new CodeFixing(new AddUsingFix(), "CS0103").AssertAsync(before + Body, after + Body, "using AudienceTyped;");

    [Fact]
    public Task Line_ends_stay_as_they_are() => new CodeFixing(new AddUsingFix(), "CS0103").AssertAsync(
        ("using System;\n\n" + Body).Replace("\n", "\r\n", StringComparison.Ordinal),
        ("using System;\nusing AudienceTyped;\n\n" + Body).Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public Task A_type_is_found_too() => new CodeFixing(new AddUsingFix(), "CS0246").AssertAsync(
        "internal sealed record Plan(Facet<AudienceTyped.Skill> Facet);\n", "using AudienceTyped;\n\ninternal sealed record Plan(Facet<AudienceTyped.Skill> Facet);\n");

    [Fact]
    public async Task A_name_that_no_catalog_has_is_left_alone() =>
        Assert.Empty(await new CodeFixing(new AddUsingFix(), "CS0103").ListTitlesAsync("_ = Nowhere.Skills;"));
}
