
using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class CorrectFacetMemberFixTests
{
    private const string Id = "CS0117";

    [Theory]
    [InlineData("Geos", "Locations", "Geo.Germany")]
    [InlineData("MemberSeniorities", "Seniorities", "Seniority.Cxo")]
    [InlineData("CompanySize", "StaffCountRanges", "StaffCountRange.From51To200")]
    [InlineData("skills", "Skills", "Skill.Python")]
    [InlineData("Genders2", "Genders", "Gender.Female")]
    public Task The_member_that_is_meant_is_written(string wrong, string right, string value) =>
        new CodeFixing(new CorrectFacetMemberFix(), Id).AssertStatementsAsync(
        $"await client.CountAsync(a & Facet.{wrong} /* ? */ .Is({value}));",
        $"await client.CountAsync(a & Facet.{right} /* ? */ .Is({value}));",
        $"Change '{wrong}' to '{right}'");

    [Theory]
    [InlineData("await client.CountAsync(Facet.Certifications.Is(default));")]
    [InlineData("var x = Skill.Skills;")]
    public async Task Nothing_is_offered_for_what_is_near_no_facet(string statements) =>
        Assert.Empty(await new CodeFixing(new CorrectFacetMemberFix(), Id).ListTitlesAsync(statements));
}
