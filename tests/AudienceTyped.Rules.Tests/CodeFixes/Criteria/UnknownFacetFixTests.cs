
using AudienceTyped.CodeFixes.Criteria;

namespace AudienceTyped.Rules.Tests;

public sealed class UnknownFacetFixTests
{
    private const string Id = "AUD1010";
    private const string Custom = "Facet.Custom(\"urn:li:adTargetingFacet:geos\")";

    [Theory]
    [InlineData(
        $"await client.CountAsync({Custom}.Is(Geo.Germany.Urn) /* where */ & a);",
        "await client.CountAsync(Facet.Locations.Is(Geo.Germany) /* where */ & a);")]
    [InlineData(
        $"await client.CountAsync(a & !{Custom}.IsAnyOf(geo.Urn, Geo.Italy.Urn));", "await client.CountAsync(a & !Facet.Locations.IsAnyOf(geo, Geo.Italy));")]
    public Task The_member_takes_the_place_where_the_values_are_of_its_type(string statements, string mended) =>
        new CodeFixing(new UnknownFacetFix(), Id).AssertStatementsAsync(statements, mended, "Use 'Facet.Locations'");

    [Theory]
    [InlineData(
        $"await client.CountAsync({Custom}.Is(Urn.Parse(text)));",
        "await client.CountAsync(Facet.Custom(\"urn:li:adTargetingFacet:locations\").Is(Urn.Parse(text)));")]
    [InlineData(
        "await client.CountAsync(new CustomFacet(@\"urn:li:adTargetingFacet:geos\" /* ? */).Is(Urn.Parse(text)));",
        "await client.CountAsync(new CustomFacet(@\"urn:li:adTargetingFacet:locations\" /* ? */).Is(Urn.Parse(text)));")]
    public async Task The_urn_is_corrected(string statements, string mended)
    {
        Assert.Single(await new CodeFixing(new UnknownFacetFix(), Id).ListTitlesAsync(statements));
        await new CodeFixing(new UnknownFacetFix(), Id).AssertStatementsAsync(statements, mended, "Change 'geos' to 'locations'");
    }

    [Fact]
    public Task All_places_are_corrected_at_once() => new CodeFixing(new UnknownFacetFix(), Id).AssertAllAsync(
        $"await client.CountAsync({Custom}.Is(Urn.Parse(text)) & !{Custom}.Is(geo.Urn));",
        "await client.CountAsync(Facet.Custom(\"urn:li:adTargetingFacet:locations\").Is(Urn.Parse(text)) & !Facet.Custom(\"urn:li:adTargetingFacet:locations\").Is(geo.Urn));");

    [Fact]
    public async Task It_is_not_offered_where_the_urn_is_written_elsewhere() =>
        Assert.Empty(
            await new CodeFixing(new UnknownFacetFix(), Id).ListTitlesAsync($"var places = {Custom}; await client.CountAsync(places.Is(Urn.Parse(text)));"));
}
