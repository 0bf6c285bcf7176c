namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>A value that a method or a choice gives is one of those that it can give.</summary>
public sealed class ReturnedValueTests
{
    private const string Members = """
        private static AgeRange CountryOf(string code) => code switch { "de" => AgeRange.From18To24, "at" => AgeRange.From25To34, _ => AgeRange.From35To54 };
        private static AgeRange Place(bool isSo) => isSo ? AgeRange.From18To24 : AgeRange.From25To34;
        private static AgeRange Known(string code) => code switch { "de" => AgeRange.From18To24, "x" => throw new ArgumentException(code), _ => AgeRange.From25To34 };
        private static AgeRange Open(string code, AgeRange other) => code switch { "de" => AgeRange.From18To24, _ => other };
        private static Geo PlaceOf(string code) => code switch { "de" => Geo.Germany, "at" => Geo.Austria, _ => Geo.France };
        private static T Same<T>(T one) => one;
        private static Gender Of(string id) => Gender.FromId(id);
        private static AgeRange Or(AgeRange one, AgeRange? other = null) => other ?? one;
        private static AnyOf In(params AgeRange[] places) => Facet.AgeRanges.IsAnyOf(places);
        private static AnyOf Where(AgeRange place, bool isNow = true) => isNow ? Facet.AgeRanges.Is(place) : AnyOf.Empty;
        private static AgeRange Again(AgeRange one) => Again(one);
        private static AgeRange Twice(string one) => one == "a" ? Twice("b") : Twice("c");
        """;

    [Theory]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(CountryOf(text)) & Facet.AgeRanges.Is(AgeRange.From55);")]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(CountryOf(\"de\")) & Facet.AgeRanges.Is(AgeRange.From25To34);")]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(Place(flag)) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(Place(true)) & Facet.AgeRanges.Is(AgeRange.From25To34);")]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(Known(text)) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(Open(text, AgeRange.From25To34)) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(Same(AgeRange.From18To24)) & Facet.AgeRanges.Is(Same<AgeRange>(AgeRange.From35To54));")]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(flag ? AgeRange.From18To24 : AgeRange.From25To34) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("AgeRange place = flag ? AgeRange.From18To24 : text == \"x\" ? AgeRange.From25To34 : AgeRange.From35To54; AllOf sum = Facet.AgeRanges.Is(place) & Facet.AgeRanges.Is(AgeRange.From55);")]
    [InlineData("AgeRange place = AgeRange.From18To24; if (flag) { place = AgeRange.From25To34; } AllOf sum = Facet.AgeRanges.Is(place) & Facet.AgeRanges.Is(AgeRange.From55);")]
    [InlineData("AgeRange place = AgeRange.From18To24; place = AgeRange.From25To34; AllOf sum = Facet.AgeRanges.Is(place) & Facet.AgeRanges.Is(AgeRange.From18To24);")]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(Or(AgeRange.From18To24)) & Facet.AgeRanges.Is(AgeRange.From35To54) & a;")]
    [InlineData("AllOf sum = Facet.Genders.Is(Of(\"MALE\")) & Facet.Genders.Is(Gender.Female);")]
    [InlineData("AllOf sum = In(AgeRange.From18To24, AgeRange.From25To34) & In(AgeRange.From35To54);")]
    [InlineData("AllOf sum = Where(AgeRange.From18To24) & Where(isNow: true, place: AgeRange.From35To54);")]
    [InlineData("foreach (AgeRange place in new[] { AgeRange.From18To24, AgeRange.From25To34 }) { AllOf sum = Facet.AgeRanges.Is(place) & Facet.AgeRanges.Is(AgeRange.From55); use(sum); }")]
    [InlineData("AllOf sum = (flag ? Facet.Genders.Is(Gender.Male) : Facet.Genders.Is(Gender.Male)) & Facet.Genders.Is(flag ? Gender.Female : Gender.Female);")]
    public async Task Where_no_value_fits_the_audience_is_empty(string statements) =>
        Assert.Equal("AUD2001", Assert.Single(await FoundAsync(statements)).Id);

    [Theory]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(CountryOf(text)) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(Open(text, AgeRange.FromId(text.Length, 24))) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(Again(AgeRange.From18To24)) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("AllOf sum = Facet.AgeRanges.Is(Twice(text)) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("AnyOf any = Facet.Genders.Is(flag ? Gender.Male : Gender.Female);")]
    [InlineData("AnyOf any = Facet.AgeRanges.IsAnyOf(flag ? AgeRange.From18To24 : AgeRange.From25To34, AgeRange.From18To24);")]
    [InlineData("TargetingCriteria sum = Facet.Locations.Is(Geo.Germany) & !Facet.Locations.Is(flag ? Geo.Germany : Geo.Austria);")]
    [InlineData("AgeRange place = AgeRange.From18To24; Action change = () => place = AgeRange.From35To54; change(); AllOf sum = Facet.AgeRanges.Is(place) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("AgeRange place = AgeRange.From18To24; while (flag) { place = CountryOf(text); } AllOf sum = Facet.AgeRanges.Is(place) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    public async Task Where_one_may_fit_it_is_not(string statements) => Assert.Empty(await FoundAsync(statements));

    [Theory]
    [InlineData("TargetingCriteria sum = Facet.Locations.Is(flag ? Geo.Germany : Geo.Austria) & !Facet.Locations.IsAnyOf(Geo.Germany, Geo.Austria);")]
    [InlineData("Geo place = flag ? Geo.Germany : given; TargetingCriteria sum = Facet.Locations.Is(place) & !Facet.Locations.Is(place);")]
    [InlineData("Geo place = PlaceOf(text); TargetingCriteria sum = Facet.Locations.Is(place) & !Facet.Locations.Is(place);")]
    public async Task Where_all_are_excluded_it_is_empty(string statements) =>
        Assert.Equal("AUD2002", Assert.Single(await FoundAsync(statements)).Id);

    [Theory]
    [InlineData("AnyOf any = Facet.Skills.Is(flag ? Skill.Sql : default);", "AUD1011")]
    [InlineData("AnyOf any = Facet.StaffCountRanges.Is(flag ? StaffCountRange.From51To200 : StaffCountRange.FromId(200, 500));", "AUD2015")]
    public async Task A_value_that_is_wrong_is_reported_in_its_branch(string statements, string id)
    {
        Found found = Assert.Single(await FoundAsync(statements));
        Assert.Equal(id, found.Id);
        Assert.DoesNotContain("flag", found.Text, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<Found>> FoundAsync(string statements) => CriteriaFound.InFilesAsync(ReadingSource.Of(statements, Members));
}
