using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class ShippedCatalogTests
{
    private const string NorthAmerica = "urn:li:geo:102221843";
    private const string Engineering = "urn:li:skill:17";

    private static readonly SyntheticPopulation _population = new(AudienceCountsEmulatorOptions.DefaultSeed);
    private static readonly HashSet<string> _known = [.. LinkedInCatalog.Facets
        .SelectMany(static facet => facet.EntityTypes)
        .SelectMany(static type => type.Known)
        .Select(static urn => urn.ToString())];

    [Fact]
    public void Every_place_that_the_population_names_is_in_the_catalog() =>
        Assert.All(PlaceGroups.Ids, static id => Assert.Contains($"urn:li:geo:{id}", _known));

    [Fact]
    public void Every_value_of_the_catalog_has_members()
    {
        foreach (TargetingFacet facet in LinkedInCatalog.Facets)
        {
            foreach (Urn value in facet.EntityTypes.SelectMany(static type => type.Known))
            {
                Assert.True(Count((facet, value.ToString())) > 0, $"{facet.Name} {value}");
            }
        }
    }

    [Theory]
    [InlineData("urn:li:geo:92000000", 1.0)] // Worldwide
    [InlineData("urn:li:geo:103644278", 0.21)] // United States
    [InlineData("urn:li:geo:102713980", 0.09)] // India
    public void Large_places_have_plausible_shares(string place, double share)
    {
        double found = (double)Count((Find("locations"), place)) / MemberClass.TotalWeight;
        Assert.InRange(found, share * 0.93, share * 1.07);
    }

    [Theory]
    [InlineData("urn:li:geo:100506914", "urn:li:geo:101282230")] // Europe, Germany
    [InlineData("urn:li:geo:91000006", "urn:li:geo:101282230")] // DACH, Germany
    [InlineData("urn:li:geo:91000007", "urn:li:geo:91000006")] // EMEA, DACH
    [InlineData("urn:li:geo:103644278", "urn:li:geo:90000084")] // United States, San Francisco Bay Area
    [InlineData("urn:li:geo:92000000", "urn:li:geo:106296266")] // Worldwide, Andorra
    public void Whoever_is_in_a_place_is_in_those_around_it(string around, string place)
    {
        TargetingFacet locations = Find("locations");
        long within = Count((locations, place));
        Assert.True(within > 0);
        Assert.True(Count((locations, around)) > within);
        Assert.Equal(within, _population.Count(SmallCatalog.Include(SmallCatalog.Clause((locations, around)), SmallCatalog.Clause((locations, place)))));
    }

    [Fact]
    public async Task The_emulator_takes_the_shipped_catalog_where_no_other_is_given()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using HttpClient client = new() { BaseAddress = emulator.BaseAddress };
        client.DefaultRequestHeaders.Add("Authorization", "Bearer " + emulator.AccessToken);
        client.DefaultRequestHeaders.Add("LinkedIn-Version", "202609");
        client.DefaultRequestHeaders.Add("X-Restli-Protocol-Version", "2.0.0");
        string text = await client.GetStringAsync(
            new Uri(
                "rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A102221843))),(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))",
                UriKind.Relative),
            TestContext.Current.CancellationToken);
        long expected = CountRounding.Round(Count((Find("locations"), NorthAmerica), (Find("skills"), Engineering)));
        Assert.Equal($$$"""{"elements":[{"active":0,"total":{{{expected}}}}],"paging":{"count":10,"start":0,"links":[]}}""", text);
    }

    private static TargetingFacet Find(string name) => LinkedInCatalog.Facets.Single(facet => facet.Name == name);

    private static long Count(params (TargetingFacet Facet, string Value)[] values) =>
        _population.Count(SmallCatalog.Include([.. values.Select(static value => SmallCatalog.Clause(value))]));
}
