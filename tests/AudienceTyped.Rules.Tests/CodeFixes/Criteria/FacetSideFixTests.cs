
using AudienceTyped.CodeFixes.Criteria;

namespace AudienceTyped.Rules.Tests;

public sealed class FacetSideFixTests
{
    private const string Id = "AUD1001";
    private const string Title = "Include the other values instead (excludes members without a known value)";

    [Theory]
    [InlineData("await client.CountAsync(a & !Facet.Genders.Is(Gender.Male));", "await client.CountAsync(a & Facet.Genders.Is(Gender.Female));")]
    [InlineData(
        "await client.CountAsync(a & Facet.Genders.IsNot(Gender.Male) & none);", "await client.CountAsync(a & Facet.Genders.Is(Gender.Female) & none);")]
    [InlineData(
        "await client.CountAsync(a.Except(Facet.AgeRanges.Is(AgeRange.From55)));",
        "await client.CountAsync(a.And(Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From25To34, AgeRange.From35To54)));")]
    [InlineData(
        "await client.CountAsync(a // all\n    & !(Facet.AgeRanges.IsAnyOf([AgeRange.From55, AgeRange.From18To24])) // the middle\n    & b);",
        "await client.CountAsync(a // all\n    & Facet.AgeRanges.IsAnyOf(AgeRange.From25To34, AgeRange.From35To54) // the middle\n    & b);")]
    [InlineData(
        "var part = a.And(Facet.AgeRanges.IsNoneOf(AgeRange.From18To24, AgeRange.From25To34, AgeRange.From35To54)); await client.CountAsync(part);",
        "var part = a.And(Facet.AgeRanges.Is(AgeRange.From55)); await client.CountAsync(part);")]
    public Task The_other_values_are_included(string statements, string mended) =>
        new CodeFixing(new FacetSideFix(), Id).AssertStatementsAsync(statements, mended, Title);

    [Theory]
    [InlineData("await client.CountAsync(a & !Facet.InterfaceLocales.Is(Locale.FromId(\"fr_FR\")));")]
    [InlineData("await client.CountAsync(a & !Facet.Groups.Is(MemberGroup.FromId(1)));")]
    [InlineData("await client.CountAsync(a & !Facet.AgeRanges.Is(AgeRange.Parse(\"urn:li:ageRange:(18,34)\")));")]
    [InlineData("await client.CountAsync(a & !Facet.Genders.IsAnyOf(Gender.Male, Gender.Female));")]
    [InlineData("await client.CountAsync(a & !(Facet.Genders.Is(Gender.Male) | b));")]
    [InlineData("NoneOf part = !Facet.Genders.Is(Gender.Male); await client.CountAsync(a & part);")]
    public async Task It_is_not_offered_where_the_other_values_do_not_say_it(string statements) =>
        Assert.Empty(await new CodeFixing(new FacetSideFix(), Id).ListTitlesAsync(statements));

    [Fact]
    public Task All_places_are_mended_at_once() => new CodeFixing(new FacetSideFix(), Id).AssertAllAsync(
        "await client.CountAsync(a & !Facet.Genders.Is(Gender.Male) & !Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From25To34, AgeRange.From35To54));",
        "await client.CountAsync(a & Facet.Genders.Is(Gender.Female) & Facet.AgeRanges.Is(AgeRange.From55));");
}
