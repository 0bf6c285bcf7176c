
using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class KnownValueFixTests
{
    private static readonly CodeFixing _fixing = new(new KnownValueFix(), "AUD3001");

    [Theory]
    [InlineData("_ = Skill.FromId(17);", "_ = Skill.Engineering;")]
    [InlineData("_ = AudienceTyped.Skill.Parse(\"urn:li:skill:17\");", "_ = AudienceTyped.Skill.Engineering;")]
    [InlineData(
        "_ = Facet.Custom(\"urn:li:adTargetingFacet:newer\").Is(Urn.Parse(\"urn:li:skill:17\"));",
        "_ = Facet.Custom(\"urn:li:adTargetingFacet:newer\").Is(Skill.Engineering.Urn);")]
    [InlineData("_ = Facet.Skills.Is( /* before */ Skill.FromId(17) /* after */ );", "_ = Facet.Skills.Is( /* before */ Skill.Engineering /* after */ );")]
    public Task The_member_stands_in_the_place_of_the_id(string before, string after) => _fixing.AssertStatementsAsync(before, after);

    [Fact]
    public Task All_are_mended_together_with_lines_and_comments_kept() => _fixing.AssertAllAsync(
        """
        _ = Facet.Skills.IsAnyOf(
            Skill.FromId(17), // the first
            Skill.Parse("urn:li:skill:301"), /* Linux */
            skill);
        """,
        """
        _ = Facet.Skills.IsAnyOf(
            Skill.Engineering, // the first
            Skill.Linux, /* Linux */
            skill);
        """);

    [Fact]
    public Task The_namespace_is_imported_where_the_type_is_not_found() => _fixing.AssertAsync(
        """
        // The head of the file.

        internal static class Snippet
        {
            public static object Run(AudienceTyped.CustomFacet facet) => facet.Is(AudienceTyped.Urn.Parse("urn:li:skill:17"));
        }
        """,
        """
        // The head of the file.

        using AudienceTyped;

        internal static class Snippet
        {
            public static object Run(AudienceTyped.CustomFacet facet) => facet.Is(Skill.Engineering.Urn);
        }
        """);
}
