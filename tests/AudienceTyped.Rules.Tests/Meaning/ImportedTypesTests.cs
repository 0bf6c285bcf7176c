namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>A using may give an entity type another name, or let its members stand alone.</summary>
public sealed class ImportedTypesTests
{
    [Theory]
    [InlineData("using G = AudienceTyped.Geo;", "static readonly G Austria = G.Australia;")]
    [InlineData("using G = global::AudienceTyped.Geo;", "static readonly Dictionary<string, G> Map = new() { [\"germany\"] = G.Germany, [\"austria\"] = G.Australia };")]
    [InlineData("using G = AudienceTyped.Geo;", "static G Austria() => G.FromId(101452733);")]
    [InlineData("using static AudienceTyped.Geo;", "static Geo Of(string name) => name switch { \"germany\" => Germany, \"austria\" => Australia, _ => Europe };")]
    [InlineData("using static AudienceTyped.Geo;", "static Geo Austria => Australia;")]
    [InlineData("using static AudienceTyped.Geo;", "static AnyOf InAustria() => Facet.Locations.Is(Australia);")]
    [InlineData("using static AudienceTyped.Geo;", "static Geo Of(string name) { if (name == \"austria\") { return Australia; } return Europe; }")]
    [InlineData("global using Place = AudienceTyped.Geo;", "static readonly Place Austria = Place.Australia;")]
    [InlineData("namespace Markets; using G = AudienceTyped.Geo;", "static readonly G Austria = G.Australia;")]
    public async Task A_value_is_known_by_it(string usings, string member)
    {
        Found found = Assert.Single(await OfAsync(usings, member));

        Assert.Equal("AUD3002", found.Id);
        Assert.Contains("means Geo.Austria,", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_global_using_of_another_file_counts() => Assert.Equal("AUD3002", Assert.Single(await MeaningAnalysis.OfFilesAsync(
        "global using Place = AudienceTyped.Geo;", "static class Snippet { static Place Austria => Place.Australia; }")).Id);

    [Theory]
    [InlineData("using G = AudienceTyped.Geo;", "static readonly G Austria = G.Austria; static readonly G Home = G.Australia;")]
    [InlineData("using G = System.String;", "static readonly G Austria = G.Empty;")]
    [InlineData("using static AudienceTyped.Geo;", "static readonly Dictionary<string, Geo> ServedFrom = new() { [\"austria\"] = Germany };")]
    [InlineData("using static AudienceTyped.Geo;", "static Geo Next(Geo now) => now == Austria ? Germany : France;")]
    [InlineData("using static AudienceTyped.Geo;", "static Geo Austria(Geo Australia) => Australia;")]
    [InlineData("using static AudienceTyped.Geo;", "const string Australia = \"AU\"; static readonly string Austria = Australia;")]
    [InlineData("using static AudienceTyped.Geo;", "static readonly string Austria = nameof(Australia);")]
    [InlineData("", "static class G { public static readonly Geo Australia = Geo.Austria; } static readonly Geo Austria = G.Australia;", true)]
    public async Task What_only_looks_like_it_is_left_alone(string usings, string member, bool isOwn = false) =>
        Assert.Equal(isOwn ? 1 : 0, (await OfAsync(usings, member)).Count);

    private static Task<IReadOnlyList<Found>> OfAsync(string usings, string member) => MeaningAnalysis.OfFilesAsync($$"""
        {{(usings.StartsWith("global", StringComparison.Ordinal) ? usings : "")}}
        {{(usings.StartsWith("namespace", StringComparison.Ordinal) ? usings : "")}}
        using System.Collections.Generic;
        using AudienceTyped;
        {{(usings.StartsWith("using", StringComparison.Ordinal) ? usings : "")}}

        internal static class Snippet
        {
        {{member}}
        }
        """);
}
