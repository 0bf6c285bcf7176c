using AudienceTyped.Generator.Text;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Tests;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("C", "C")]
    [InlineData("C++", "CPlusPlus")]
    [InlineData("C#", "CSharp")]
    [InlineData("F# and C#", "FSharpAndCSharp")]
    [InlineData(".NET", "DotNet")]
    [InlineData("ASP.NET", "AspNet")]
    [InlineData("Node.js", "NodeJs")]
    [InlineData("Microsoft .NET Framework", "MicrosoftDotNetFramework")]
    [InlineData("24/7", "_24_7")]
    [InlineData("24/7 Support", "_24_7Support")]
    [InlineData("2-10 employees", "_2_10Employees")]
    [InlineData("55+", "_55Plus")]
    [InlineData("Research & Development", "ResearchAndDevelopment")]
    [InlineData("R&D", "RAndD")]
    [InlineData("Business-to-Business (B2B)", "BusinessToBusinessB2B")]
    [InlineData("MySQL", "MySQL")]
    [InlineData("SEO", "Seo")]
    [InlineData("CEO of the USA", "CeoOfTheUsa")]
    [InlineData("VP", "Vp")]
    [InlineData("JavaScript", "JavaScript")]
    [InlineData("Driver's License", "DriversLicense")]
    [InlineData("100% remote", "_100PercentRemote")]
    [InlineData("class", "Class")]
    [InlineData("snake_case", "SnakeCase")]
    [InlineData("e\u0301levage", "\u00C9levage")]
    [InlineData("soft\u00ADware", "Software")]
    [InlineData("S\u00E3o Paulo", "S\u00E3oPaulo")]
    [InlineData("\u65E5\u672C\u8A9E", "\u65E5\u672C\u8A9E")]
    [InlineData("istanbul", "Istanbul")]
    [InlineData("\U0001F600", "")]
    [InlineData("\u0301\u0301", "")]
    [InlineData("A\uFE0F", "A")]
    [InlineData("SEO\u00ADNET", "SeoNet")]
    [InlineData("", "")]
    public void A_name_becomes_an_identifier(string name, string identifier) => Assert.Equal(identifier, Identifiers.Derive(name));

    // One run of a million letters: a second look at it for each letter would take hours.
    [Theory]
    [InlineData('x', 'x')]
    [InlineData('X', 'x')]
    public void A_name_of_a_megabyte_becomes_an_identifier_of_some_length(char letter, char following) =>
        Assert.Equal("X" + new string(following, 149), Identifiers.Derive(new string(letter, 1 << 20)));

    [Fact]
    public void What_is_derived_can_be_used_or_is_empty() => Gen.String[Gen.Char, 0, 20].Sample(name =>
    {
        string identifier = Identifiers.Derive(name);
        Assert.True(
            identifier.Length == 0 || (SyntaxFacts.IsValidIdentifier(identifier) && !identifier.StartsWith("__", StringComparison.Ordinal)),
            $"'{name}' gives '{identifier}'");
        Assert.Equal(identifier, identifier.Normalize());
    });
}
