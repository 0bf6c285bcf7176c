namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>A code is a country's in one table and a state's in another.</summary>
public sealed class CountryCodeTests
{
    [Theory]
    [InlineData("CA", "Geo.California")]
    [InlineData("CA", "Geo.Canada")]
    [InlineData("DE", "Geo.Germany")]
    [InlineData("IN", "Geo.Indiana")]
    [InlineData("GIN", "Geo.Guinea")]
    public async Task A_table_of_codes_is_right(string code, string value) => Assert.Empty(await MeaningAnalysis.OfFilesAsync(
        $$"""
        using System.Collections.Generic;
        using AudienceTyped;

        internal static class Places
        {
            public static readonly Dictionary<string, Geo> All = new() { ["{{code}}"] = {{value}} };
        }
        """));
}
