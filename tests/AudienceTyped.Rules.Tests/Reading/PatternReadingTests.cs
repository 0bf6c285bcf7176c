namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>A pattern gives a name to what it tests.</summary>
public sealed class PatternReadingTests
{
    private const string Titles = "Facet.Titles.Is(Title.FromId(4))";
    private const string Seniorities = "Facet.Seniorities.Is(Seniority.Manager)";

    [Theory]
    [InlineData($"if ({Titles} is var who) {{ AllOf sum = who & {Seniorities}; }}")]
    [InlineData($"AnyOf? some = {Titles}; if (some is {{ }} who) {{ AllOf sum = who & {Seniorities}; }}")]
    [InlineData($"AnyOf? some = {Titles}; if (some is not {{ }} who) {{ return; }} AllOf sum = who & {Seniorities};")]
    [InlineData($"object some = {Titles}; if (some is AnyOf who && flag) {{ AllOf sum = who & {Seniorities}; }}")]
    [InlineData($"Title? some = Title.FromId(4); if (some is {{ }} title) {{ AllOf sum = Facet.Titles.Is(title) & {Seniorities}; }}")]
    [InlineData($"Title? some = Title.FromId(4); AllOf sum = Facet.Titles.Is(some.Value) & {Seniorities};")]
    [InlineData($"AllOf sum = {Titles} switch {{ var who => who & {Seniorities} }};")]
    [InlineData($"if (({Titles}, {Seniorities}) is (var who, var level)) {{ AllOf sum = who & level; }}")]
    [InlineData($"var pair = (Who: {Titles}, Level: {Seniorities}); if (pair is {{ Who: var who, Level: {{ }} level }}) {{ AllOf sum = who & level; }}")]
    [InlineData($"switch ((object){Titles}) {{ case AnyOf who: AllOf sum = who & {Seniorities}; break; }}")]
    public async Task What_it_names_is_known(string statements) =>
        Assert.Equal("AUD1002", Assert.Single(await CriteriaFound.InFilesAsync(ReadingSource.Of(statements))).Id);

    [Theory]
    [InlineData($"if (a is {{ }} who) {{ AllOf sum = who & {Seniorities}; }}")]
    [InlineData($"if ({Titles} is var who) {{ who = a; AllOf sum = who & {Seniorities}; }}")]
    [InlineData($"AnyOf? some = {Titles}; if (flag) {{ some = null; }} if ((some ?? a) is {{ }} who) {{ AllOf sum = who & {Seniorities}; }}")]
    [InlineData($"Dictionary<string, AnyOf> parts = new() {{ [\"who\"] = {Titles} }}; if (parts.TryGetValue(text, out var who)) {{ AllOf sum = who & {Seniorities}; }}")]
    public async Task What_it_may_name_is_not(string statements) => Assert.Empty(await CriteriaFound.InFilesAsync(ReadingSource.Of(statements)));
}
