namespace AudienceTyped.Rules.Tests;

public sealed class KnownValueAnalyzerTests
{
    private const string Id = "AUD3001";

    [Theory]
    [InlineData("Skill.FromId(17)", "Skill.FromId(17)", "calls 'urn:li:skill:17' Engineering. Use Skill.Engineering,")]
    [InlineData("Skill.Parse(\"urn:li:skill:17\")", "Skill.Parse(\"urn:li:skill:17\")", "Use Skill.Engineering,")]
    [InlineData("StaffCountRange.FromId(maximum: 200, minimum: 51)", "StaffCountRange.FromId(maximum: 200, minimum: 51)", "Use StaffCountRange.From51To200,")]
    [InlineData("AudienceTyped.Skill.FromId(17)", "AudienceTyped.Skill.FromId(17)", "Use Skill.Engineering,")]
    [InlineData(
        "Facet.Custom(\"urn:li:adTargetingFacet:newer\").Is(Urn.Parse(\"urn:li:skill:17\"))", "Urn.Parse(\"urn:li:skill:17\")", "Use Skill.Engineering.Urn,")]
    [InlineData(
        "Facet.Custom(\"urn:li:adTargetingFacet:newer\").IsAnyOf(Urn.Create(\"skill\", \"17\"), Urn.Parse(text))",
        "Urn.Create(\"skill\", \"17\")",
        "Use Skill.Engineering.Urn,")]
    public async Task What_the_catalog_has_a_name_for_is_found(string expression, string marked, string message) =>
        Assert.Contains(message, await CodeAssert.FindsAsync(Id, $"_ = {expression};", marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("Skill.FromId(2147483646)")]
    [InlineData("Skill.FromId(text.Length)")]
    [InlineData("Skill.Parse(text)")]
    [InlineData("Skill.Engineering")]
    [InlineData("Urn.Parse(\"urn:li:skill:17\")")]
    [InlineData("Skill.Engineering.Urn == Urn.Parse(\"urn:li:skill:17\")")]
    [InlineData("Facet.Custom(\"urn:li:adTargetingFacet:newer\").Is(Urn.Parse(\"urn:li:newer:17\"))")]
    public Task What_it_has_no_name_for_is_passed_over(string expression) => CodeAssert.IsSilentAsync(Id, $"_ = {expression};");

    [Fact]
    public async Task A_value_that_a_project_adds_is_known_too()
    {
        const string added = """
            namespace AudienceTyped
            {
                [global::AudienceTyped.Catalogs.CatalogEntityType("skill", global::AudienceTyped.Catalogs.EntityIdForm.Integer, "990000001\tOurNewSkill\tOur New Skill")]
                internal static class SkillExtension
                {
                    public static global::AudienceTyped.Skill OurNewSkill => default;
                }
            }
            """;

        IReadOnlyList<Found> found = await Analysis.OfFilesAsync(Code.Method("_ = Skill.FromId(990000001);"), added);

        Assert.Contains("Use SkillExtension.OurNewSkill,", Assert.Single(found, static one => one.Id == Id).Message, StringComparison.Ordinal);
    }
}
