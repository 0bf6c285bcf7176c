
using AudienceTyped.CodeFixes.Criteria;

namespace AudienceTyped.Rules.Tests;

public sealed class NotTogetherFixTests
{
    private const string Id = "AUD1002";
    private const string Titles = "Facet.Titles.Is(Title.FromId(4))";
    private const string Kept = "Facet.Seniorities.IsAnyOf(Seniority.Vp, Seniority.Cxo)";
    private const string Excluded =
        "!Facet.Seniorities.IsAnyOf(Seniority.Unpaid, Seniority.Training, Seniority.Entry, Seniority.Senior, Seniority.Manager, Seniority.Director, Seniority.Partner, Seniority.Owner)";
    private const string Title = "Exclude the other values of Facet.Seniorities instead";

    [Theory]
    [InlineData($"await client.CountAsync({Titles} & {Kept});", $"await client.CountAsync({Titles} & {Excluded});")]
    [InlineData($"await client.CountAsync({Kept} & {Titles} & a);", $"await client.CountAsync({Excluded} & {Titles} & a);")]
    [InlineData(
        $"await client.CountAsync({Titles} // who\n    & {Kept} // rank\n    & a);",
        $"await client.CountAsync({Titles} // who\n    & {Excluded} // rank\n    & a);")]
    [InlineData(
        $"AnyOf titles = {Titles}; await client.CountAsync(titles & {Kept});", $"AnyOf titles = {Titles}; await client.CountAsync(titles & {Excluded});")]
    public Task The_seniorities_to_keep_become_the_others_excluded(string statements, string mended) =>
        new CodeFixing(new NotTogetherFix(), Id).AssertStatementsAsync(statements, mended, Title);

    [Fact]
    public Task Company_sizes_are_converted_too() => new CodeFixing(new NotTogetherFix(), Id).AssertStatementsAsync(
        "await client.CountAsync(Facet.StaffCountRanges.IsAnyOf(StaffCountRange.From2To10, StaffCountRange.From11To50, StaffCountRange.From51To200, StaffCountRange.From201To500, StaffCountRange.From501To1000, StaffCountRange.From1001To5000, StaffCountRange.From5001To10000, StaffCountRange.From10001) & Facet.Employers.Is(Organization.FromId(1035)));",
        "await client.CountAsync(!Facet.StaffCountRanges.Is(StaffCountRange.MyselfOnly) & Facet.Employers.Is(Organization.FromId(1035)));",
        "Exclude the other values of Facet.StaffCountRanges instead");

    [Theory]
    [InlineData($"AllOf part = {Titles} & {Kept}; await client.CountAsync(part);")]
    [InlineData($"await client.CountAsync({Titles} & ({Kept} | a));")]
    [InlineData($"await client.CountAsync({Titles} & Facet.Seniorities.IsAnyOf(Seniority.Vp, Seniority.FromId(text.Length)));")]
    [InlineData($"AnyOf kept = {Kept}; await client.CountAsync({Titles} & kept);")]
    [InlineData("await client.CountAsync(Facet.Employers.Is(Organization.FromId(1035)) & Facet.Industries.Is(Industry.SoftwareDevelopment));")]
    [InlineData("await client.CountAsync(Facet.AudienceMatchingSegments.Is(AdSegment.FromId(1)) & Facet.MemberBehaviors.Is(MemberBehavior.JobSeekers));")]
    public async Task It_is_not_offered_where_the_others_are_many_or_not_known(string statements) =>
        Assert.Empty(await new CodeFixing(new NotTogetherFix(), Id).ListTitlesAsync(statements));
}
