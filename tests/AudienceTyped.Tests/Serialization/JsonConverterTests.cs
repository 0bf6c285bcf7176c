using System.Text.Json;
using CsCheck;

namespace AudienceTyped.Tests;

/// <summary>What users store and send: every value type and criteria, alone, in lists and as keys.</summary>
public sealed class JsonConverterTests
{
    private static readonly AudienceCountBounds _bounds = new(300, 304);

    [Fact]
    public void Values_are_their_texts()
    {
        Assert.Equal("\"urn:li:geo:101282230\"", JsonSerializer.Serialize(Geo.Germany));
        Assert.Equal("\"urn:li:staffCountRange:(51,200)\"", JsonSerializer.Serialize(StaffCountRange.From51To200));
        Assert.Equal("\"urn:li:skill:17\"", JsonSerializer.Serialize(Skill.Engineering.Urn));
        Assert.Equal("\"202609\"", JsonSerializer.Serialize(LinkedInVersion.Default));
        Assert.Equal("\"urn:li:adTargetingFacet:skills\"", JsonSerializer.Serialize(Facet.Skills));
        Assert.Equal("\"urn:li:adTargetingFacet:skills\"", JsonSerializer.Serialize<TargetingFacet>(Facet.Skills));
        Assert.Equal("""{"lower":300,"upper":304}""", JsonSerializer.Serialize(_bounds));
    }

    [Fact]
    public void Criteria_are_the_JSON_of_campaigns()
    {
        TargetingCriteria criteria = Facet.Skills.Is(Skill.Engineering) & !Facet.Seniorities.Is(Seniority.Unpaid);

        Assert.Equal(criteria.ToJson(), JsonSerializer.Serialize(criteria));
        Assert.Equal("""{"and":[{"or":{"urn:li:adTargetingFacet:skills":["urn:li:skill:17"]}}]}""", JsonSerializer.Serialize(criteria.Include));
        Assert.Equal("""{"or":{"urn:li:adTargetingFacet:skills":["urn:li:skill:17"]}}""", JsonSerializer.Serialize(criteria.Include.Clauses[0]));
        Assert.Equal("""{"or":{"urn:li:adTargetingFacet:seniorities":["urn:li:seniority:1"]}}""", JsonSerializer.Serialize(criteria.Exclude));
    }

    [Fact]
    public void Everything_comes_back_as_it_was()
    {
        Assert.Equal(Geo.Germany, RoundTrip(Geo.Germany));
        Assert.Equal(StaffCountRange.From51To200, RoundTrip(StaffCountRange.From51To200));
        Assert.Equal(Locale.EnglishUnitedStates, RoundTrip(Locale.EnglishUnitedStates));
        Assert.Equal(Skill.Engineering.Urn, RoundTrip(Skill.Engineering.Urn));
        Assert.Equal(LinkedInVersion.Default, RoundTrip(LinkedInVersion.Default));
        Assert.Equal(_bounds, RoundTrip(_bounds));
        Assert.Same(Facet.Skills, RoundTrip(Facet.Skills));
        Assert.Same(Facet.Skills, RoundTrip<TargetingFacet>(Facet.Skills));
        Assert.IsType<CustomFacet>(RoundTrip(new CustomFacet("urn:li:adTargetingFacet:new")));
        Assert.Equal([Geo.Germany, Geo.Austria], RoundTrip<Geo[]>([Geo.Germany, Geo.Austria]));
        Assert.Null(RoundTrip<Geo?>(null));
    }

    [Fact]
    public void Keys_of_dictionaries_come_back_as_they_were()
    {
        AssertKey(Geo.Germany);
        AssertKey(StaffCountRange.From51To200);
        AssertKey(Skill.Engineering.Urn);
        AssertKey(LinkedInVersion.Default);
        AssertKey(_bounds);
        AssertKey<TargetingFacet>(Facet.Skills);
        AssertKey<TargetingCriteria>(Facet.Skills.Is(Skill.Engineering) & !Facet.Seniorities.Is(Seniority.Unpaid));
        AssertKey(Facet.Skills.Is(Skill.Engineering));

        static void AssertKey<T>(T key)
            where T : notnull => Assert.Equal([key], RoundTrip(new Dictionary<T, int> { [key] = 1 }).Keys);
    }

    [Fact]
    public void Criteria_that_cannot_be_sent_yet_can_be_stored()
    {
        Assert.Equal(AnyOf.Empty, RoundTrip(AnyOf.Empty));
        Assert.Equal(AllOf.Empty, RoundTrip(AllOf.Empty));
        Assert.Equal(NoneOf.Empty, RoundTrip(NoneOf.Empty));
        Assert.Equal(AllOf.Empty & !Facet.Skills.Is(Skill.Python), RoundTrip(AllOf.Empty & !Facet.Skills.Is(Skill.Python)));
    }

    [Fact]
    public void Random_criteria_come_back_as_they_were() => CriteriaGen.Criteria.Sample(
        static criteria => RoundTrip(criteria) == criteria
            && RoundTrip(criteria.Include) == criteria.Include
            && RoundTrip(criteria.Exclude) == criteria.Exclude,
        iter: 500);

    [Theory]
    [InlineData(typeof(Geo), "{\"id\":101282230}", "The URN of a Geo as text, such as \"urn:li:geo:17\", is expected, and the JSON has an object.")]
    [InlineData(typeof(Geo), "101282230", "and the JSON has a number.")]
    [InlineData(typeof(Geo), "null", "and the JSON has null.")]
    [InlineData(typeof(Geo), "\"urn:li:skill:17\"", "is not a Geo: its URNs begin with 'urn:li:geo:'.")]
    [InlineData(typeof(Geo), "\"\"", "The URN of a Geo as text")]
    [InlineData(typeof(Urn), "\"skill\"", "A URN as text")]
    [InlineData(typeof(LinkedInVersion), "202609", "A LinkedIn-Version as text, such as \"202609\", is expected, and the JSON has a number.")]
    [InlineData(typeof(LinkedInVersion), "\"2026-09\"", "is not a LinkedIn-Version.")]
    [InlineData(typeof(TargetingFacet), "\"skills\"", "The URN of a facet as text, such as \"urn:li:adTargetingFacet:skills\", is expected.")]
    [InlineData(typeof(Facet<Geo>), "\"urn:li:adTargetingFacet:skills\"", "is not a facet of the type")]
    [InlineData(typeof(AudienceCountBounds), "{\"lower\":300}", "An object with the numbers \"lower\" and \"upper\"")]
    [InlineData(typeof(AudienceCountBounds), "{\"lower\":3,\"upper\":2}", "3 and 2 are not bounds.")]
    [InlineData(typeof(AudienceCountBounds), "[1,2]", "An object with the numbers \"lower\" and \"upper\"")]
    [InlineData(typeof(TargetingCriteria), "{\"included\":{}}", "Did you mean 'include'?")]
    [InlineData(typeof(TargetingCriteria), "\"x\"", "{\"include\":{\"and\":[…]},\"exclude\":{\"or\":{…}}} is expected, but it is the text 'x'.")]
    [InlineData(typeof(AllOf), "{\"or\":{}}", "{\"and\":[…]} is expected.")]
    [InlineData(typeof(AnyOf), "{\"or\":{\"skills\":[]}}", "Did you mean 'urn:li:adTargetingFacet:skills'?")]
    public void A_wrong_form_is_refused_with_what_is_expected(Type type, string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_default_value_is_not_written()
    {
        Assert.Throws<JsonException>(static () => JsonSerializer.Serialize(default(Geo)));
        Assert.Throws<JsonException>(static () => JsonSerializer.Serialize(default(Urn)));
        Assert.Throws<JsonException>(static () => JsonSerializer.Serialize(default(LinkedInVersion)));
    }

    private static T RoundTrip<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!;
}
