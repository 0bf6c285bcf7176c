namespace AudienceTyped.Tests;

/// <summary>Criteria as published documentation and programs write them; <c>@</c> stands for <c>urn:li:adTargetingFacet:</c>.</summary>
public sealed class RealCriteriaTests
{
    [Theory]
    [InlineData(
        """{"include":{"and":[{"or":{"@seniorities":["urn:li:seniority:5","urn:li:seniority:6"]}}]},"exclude":{}}""",
        "(include:(and:List((or:(@seniorities:List(urn:li:seniority:5,urn:li:seniority:6))))))")]
    [InlineData(
        """{"include":{"and":[{"or":{"@seniorities ":["urn:li:seniority:5"],"@degrees":["urn:li:degree:700"]}}]},"exclude":{}}""",
        "(include:(and:List((or:(@seniorities:List(urn:li:seniority:5),@degrees:List(urn:li:degree:700))))))")]
    [InlineData(
        """{"include":{"and":[{"or":{"@seniorities ":["urn:li:seniority:5"],"@degrees":["urn:li:degree:700"]}},{"or":{"@industries":["urn:li:industry:7"]}}]},"exclude":{}}""",
        "(include:(and:List((or:(@seniorities:List(urn:li:seniority:5),@degrees:List(urn:li:degree:700))),(or:(@industries:List(urn:li:industry:7))))))")]
    [InlineData(
        """{"include":{"and":[{"or":{"@ageRanges":["urn:li:ageRange:(55, 2147483647)"]}}]}}""",
        "(include:(and:List((or:(@ageRanges:List(urn:li:ageRange:%2855%2C2147483647%29))))))")]
    [InlineData(
        """{"include":{"and":[{"or":{"@locations":["urn:li:state:(urn:li:country:us,CA)"]}}]},"exclude":{"or":{"@seniorities":["urn:li:seniority:5"]}}}""",
        "(include:(and:List((or:(@locations:List(urn:li:state:%28urn:li:country:us%2CCA%29))))),exclude:(or:(@seniorities:List(urn:li:seniority:5))))")]
    [InlineData(
        """{"include":{"and":[{"or":{"@followedCompanies":["urn:li:organization:5340951"]}},{"or":{"@interfaceLocales":["urn:li:locale:en_US"],"@locations":["urn:li:geo:90000084"]}}]}}""",
        "(include:(and:List((or:(@followedCompanies:List(urn:li:organization:5340951))),(or:(@interfaceLocales:List(urn:li:locale:en_US),@locations:List(urn:li:geo:90000084))))))")]
    [InlineData(
        """{"include":{"and":[{"or":{"@interests":["urn:li:interest:308"]}}]},"exclude":{"or":{"@seniorities":["urn:li:seniority:1","urn:li:seniority:2"]}}}""",
        "(include:(and:List((or:(@interests:List(urn:li:interest:308))))),exclude:(or:(@seniorities:List(urn:li:seniority:1,urn:li:seniority:2))))")]
    [InlineData(
        """{"include":{"and":[{"or":{"@locations":["urn:li:geo:103644278"]}},{"or":{"@ageRanges":["urn:li:ageRange:(25,34)"]}},{"or":{"@industries":["urn:li:industry:4"]}}]}}""",
        "(include:(and:List((or:(@locations:List(urn:li:geo:103644278))),(or:(@ageRanges:List(urn:li:ageRange:%2825%2C34%29))),(or:(@industries:List(urn:li:industry:4))))))")]
    [InlineData(
        """{"include":{"and":[{"or":{"@employers":["urn:li:organization:3254263"]}},{"or":{"@profileLocations":["urn:li:geo:102221843","urn:li:geo:100506914"]}},{"or":{"@jobFunctions":["urn:li:function:4","urn:li:function:15"]}}]},"exclude":{"or":{"@employers":["urn:li:organization:75550113"],"@seniorities":["urn:li:seniority:1","urn:li:seniority:2","urn:li:seniority:3"]}}}""",
        "(include:(and:List((or:(@employers:List(urn:li:organization:3254263))),(or:(@profileLocations:List(urn:li:geo:102221843,urn:li:geo:100506914))),(or:(@jobFunctions:List(urn:li:function:4,urn:li:function:15))))),exclude:(or:(@employers:List(urn:li:organization:75550113),@seniorities:List(urn:li:seniority:1,urn:li:seniority:2,urn:li:seniority:3))))")]
    public void Json_and_rest_li_text_of_the_same_criteria_are_read_alike(string json, string restli)
    {
        var ofJson = TargetingCriteria.ParseJson(WithFacets(json));
        var ofRestli = TargetingCriteria.ParseRestli(Encoded(restli));

        Assert.Equal(ofRestli, ofJson);
        Assert.Equal(ofRestli.Key, ofJson.Key);
        Assert.DoesNotContain("%20", ofJson.ToRestli(), StringComparison.Ordinal);
        Assert.DoesNotContain(' ', ofJson.ToJson());
    }

    [Theory]
    [InlineData("(include:(and:List((or:(@locations:List(urn:li:geo:102221843))),(or:(@skills:List(urn:li:skill:17))))))")]
    [InlineData(
        "(include:(and:List((or:(@skills:List(urn:li:skill:17))),(or:(@locations:List(urn:li:countryGroup:NA))),(or:(@interfaceLocales:List(urn:li:locale:en_US))))))")]
    [InlineData(
        "(include:(and:List((or:(@followedCompanies:List(urn:li:organization:5340951))),(or:(@locations:List(urn:li:geo:90000084))),(or:(@interfaceLocales:List(urn:li:locale:en_US))))))")]
    public void Rest_li_text_is_written_back_to_the_letter(string restli)
    {
        Assert.Equal(Encoded(restli), TargetingCriteria.ParseRestli(Encoded(restli)).ToRestli());
    }

    [Fact]
    public void The_two_forms_that_a_guide_prints_for_one_request_are_found_to_differ()
    {
        var restli = TargetingCriteria.ParseRestli(
            Encoded(
                "(include:(and:List((or:(@followedCompanies:List(urn:li:organization:5340951))),(or:(@locations:List(urn:li:geo:90000084))),(or:(@interfaceLocales:List(urn:li:locale:en_US))))))"));
        var json = TargetingCriteria.ParseJson(
            WithFacets(
                """{"include":{"and":[{"or":{"@followedCompanies":["urn:li:organization:5340951"]}},{"or":{"@interfaceLocales":["urn:li:locale:en_US"],"@locations":["urn:li:geo:90000084"]}}]}}"""));

        Assert.NotEqual(restli, json);
        Assert.Equal([3, 2], [restli.Include.Clauses.Count, json.Include.Clauses.Count]);
    }

    [Fact]
    public void The_json_of_the_targeting_criteria_page_is_written_to_the_letter()
    {
        string json = WithFacets(
            """{"include":{"and":[{"or":{"@locations":["urn:li:geo:103644278"]}}]},"exclude":{"or":{"@seniorities":["urn:li:seniority:5"]}}}""");

        Assert.Equal(json, TargetingCriteria.ParseJson(json).ToJson());
    }

    [Fact]
    public void Values_named_twice_are_sent_once()
    {
        var criteria = TargetingCriteria.ParseJson(
            WithFacets("""{"include":{"and":[{"or":{"@skills":["urn:li:skill:17","urn:li:skill:9","urn:li:skill:17"]}}]}}"""));

        Assert.Equal(["urn:li:skill:9", "urn:li:skill:17"], criteria.Include.Clauses[0].Facets[0].Values.Select(urn => urn.ToString()));
    }

    private static string WithFacets(string text) => text.Replace("@", "urn:li:adTargetingFacet:", StringComparison.Ordinal);

    // The colons of URNs, not those of the structure.
    private static string Encoded(string restli) =>
        System.Text.RegularExpressions.Regex.Replace(WithFacets(restli), "urn:li:[A-Za-z]+:", match => Uri.EscapeDataString(match.Value));
}
