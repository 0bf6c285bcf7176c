using CsCheck;

namespace AudienceTyped.Tests;

public sealed class CriteriaJsonReaderTests
{
    [Theory]
    [InlineData("", "it is not JSON, because it is empty.")]
    [InlineData(" \n", "it is not JSON, because it is empty.")]
    [InlineData("(include:(and:List()))", "it is not JSON but Rest.li text. Call TargetingCriteria.ParseRestli for it.")]
    [InlineData("%28include%3A%28and%3AList%28%29%29%29", "it is not JSON but Rest.li text.")]
    [InlineData(
        "https://api.linkedin.com/rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=(include:(and:List()))",
        "it is not JSON but a request with Rest.li text.")]
    [InlineData("<html></html>", "it is not JSON but HTML or XML.")]
    [InlineData("{\"include\":", "it is not JSON")]
    [InlineData("{} x", "it is not JSON")]
    [InlineData("{\"include\":{},\"include\":{}}", "it is not JSON")]
    [InlineData("{'include':{}}", "it is not JSON")]
    [InlineData("{\"include\":{},}", "it is not JSON")]
    [InlineData("null", "$ is null")]
    [InlineData("true", "$ is true")]
    [InlineData("17", "$ is 17")]
    [InlineData("123456789012345678901234567890", "$ is 12345678901234567890…, but")]
    [InlineData("{\"include\":null}", "$.include is null, but an object, an array or a URN is expected")]
    [InlineData("{\"include\":{\"and\":[{\"or\":{\"@\":[17]}}]}}", "$.include.and[0].or.urn:li:adTargetingFacet:skills[0] is 17")]
    [InlineData("{\"include\":{\"and\":[null]}}", "$.include.and[0] is null")]
    [InlineData("{\"include\":{\"and\":[{\"or\":{\"@\":[\"urn:li:skill:17\"]}}]},\"exclude\":null}", "$.exclude is null")]
    [InlineData("\"urn:li:skill:17\"", "but it is the text 'urn:li:skill:17'")]
    [InlineData("[]", "{\"include\":{\"and\":[…]},\"exclude\":{\"or\":{…}}} is expected, but it is an array")]
    [InlineData("{}", "'include' is missing")]
    [InlineData("{\"include\":{\"or\":{}}}", "'or' is not allowed here")]
    [InlineData("{\"include\":{\"and\":[]}}", "at $.include.and, the array is empty")]
    [InlineData("{\"include\":{\"and\":[{\"or\":{}}]}}", "the clause has no facet")]
    [InlineData("{\"include\":{\"and\":[{\"or\":{\"@\":[]}}]}}", "the facet has no values")]
    [InlineData(
        "{\"include\":{\"and\":[{\"or\":{\"@\":\"urn:li:skill:17\"}}]}}",
        "at $.include.and[0].or['urn:li:adTargetingFacet:skills'], an array of URNs is expected, but it is the text")]
    [InlineData("{\"include\":{\"and\":[{\"or\":{\"@\":[\"17\"]}}]}}", "'17' is not a LinkedIn URN")]
    [InlineData("{\"include\":{\"and\":[{\"or\":{\"skills\":[\"urn:li:skill:17\"]}}]}}", "Did you mean 'urn:li:adTargetingFacet:skills'?")]
    [InlineData(
        "{\"include\":{\"and\":[{\"or\":{\"@\":[\"urn:li:skill:17\"],\"@ \":[\"urn:li:skill:18\"]}}]}}", "'urn:li:adTargetingFacet:skills' is there twice")]
    [InlineData("{\"include\":{\"and\":[{\"or\":{\"@\":[\"urn:li:skill:17\\n\"]}}]}}", "the character U+000A at 15 is not allowed in a URN")]
    [InlineData("{\"include\":{\"and\":[{\"or\":{\"@\":[\" urn:li:skill:17\"]}}]}}", "must begin with 'urn:li:'")]
    public void What_is_no_criteria_is_refused_with_its_path_and_the_reason(string json, string reason)
    {
        FormatException exception = Assert.Throws<FormatException>(
            () => TargetingCriteria.ParseJson(json.Replace("@", "urn:li:adTargetingFacet:skills", StringComparison.Ordinal)));

        Assert.StartsWith("The text is not targeting criteria: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"include":{"and":[{"or":{"urn:li:adTargetingFacet:x":["urn:li:x:\ud800"]}}]}}""")]
    [InlineData("""{"include":{"and":[{"or":{"urn:li:adTargetingFacet:x":["\udc00"]}}]}}""")]
    [InlineData("""{"include":{"and":[{"or":{"urn:li:adTargetingFacet:\ud800":["urn:li:x:1"]}}]}}""")]
    [InlineData("""{"\ud800":{}}""")]
    [InlineData("""{"\ud800":{},"\ud801":{}}""")]
    public void An_escape_that_is_half_of_a_surrogate_pair_is_refused(string json)
    {
        FormatException exception = Assert.Throws<FormatException>(() => TargetingCriteria.ParseJson(json));

        Assert.Contains("half of a surrogate pair", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"targetingCriteria":{"include":{"and":[{"or":{"urn:li:adTargetingFacet:skills":["urn:li:skill:17"]}}]}}}""")]
    [InlineData(
        """{"account":"urn:li:sponsoredAccount:1","offsiteDeliveryEnabled":false,"totalBudget":null,"runSchedule":{"start":1},"targetingCriteria":{"include":{"and":[{"or":{"urn:li:adTargetingFacet:skills":["urn:li:skill:17"]}}]}}}""")]
    public void Criteria_inside_of_a_campaign_are_read(string json) =>
        Assert.Equal(Facet.Skills.Is(Skill.Engineering), TargetingCriteria.ParseJson(json));

    [Theory]
    [InlineData(
        """{"targetingCriteria":{"included":{}}}""",
        "at $.targetingCriteria, 'included' is not allowed here; {\"include\":{\"and\":[…]},\"exclude\":{\"or\":{…}}} is expected. Did you mean 'include'?")]
    [InlineData(
        """{"targetingCriteria":{"include":{"and":[{"or":{"skills":["urn:li:skill:17"]}}]}}}""",
        "at $.targetingCriteria.include.and[0].or['skills'], the key is not the URN of a facet")]
    [InlineData("""{"targetingCriteria":5}""", "$.targetingCriteria is 5, but an object, an array or a URN is expected")]
    public void What_is_wrong_inside_of_a_campaign_has_its_whole_path(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => TargetingCriteria.ParseJson(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Half_of_a_surrogate_pair_in_the_text_itself_is_refused()
    {
        Assert.Throws<FormatException>(() => TargetingCriteria.ParseJson("{\"include\":\"\uD800\"}"));
        Assert.Throws<FormatException>(() => TargetingCriteria.ParseJson("\uDC00"));
    }

    [Fact]
    public void Deep_nesting_is_refused_and_does_not_exhaust_the_stack()
    {
        foreach (int depth in (int[])[65, 100_000])
        {
            Assert.Throws<FormatException>(() => TargetingCriteria.ParseJson(new string('[', depth) + new string(']', depth)));
        }

        Assert.Throws<FormatException>(() => TargetingCriteria.ParseJson(string.Concat(Enumerable.Repeat("{\"a\":", 64)) + "[]" + new string('}', 64)));
    }

    [Fact]
    public void Null_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>(() => TargetingCriteria.ParseJson(null!));
    }

    [Fact]
    public void Random_text_is_read_or_refused_with_a_format_error()
    {
        Gen<string> like = RestliGen.AnyOf(
            "{\"include\":{\"and\":[",
            "{\"or\":{",
            "\"urn:li:adTargetingFacet:skills\":",
            "[\"urn:li:skill:17\"]",
            "\"\\ud800\"",
            "\"\\ud800\":",
            "}}",
            "]}",
            "}",
            "]",
            "[",
            ",",
            "null",
            "17",
            "\uD83D",
            "\"exclude\":{\"or\":{",
            "\"")
            .Array[0, 14].Select(string.Concat);
        Gen.OneOf(like, Damaged()).Sample(IsReadOrRefused, iter: 20_000);
    }

    private static Gen<string> Damaged() => Gen.Select(
        CriteriaGen.Criteria, Gen.Double[0, 1], RestliGen.AnyOf("", "{", "]", ",", "\"", "\\", "\uDE00", "\\ud800", "1"))
        .Select((criteria, where, with) =>
        {
            string text = criteria.ToJson();
            int index = (int)(where * (text.Length - 1));
            return text[..index] + with + text[(index + 1)..];
        });

    private static bool IsReadOrRefused(string text)
    {
        try
        {
            var criteria = TargetingCriteria.ParseJson(text);
            return TargetingCriteria.ParseJson(criteria.ToJson()) == criteria;
        }
        catch (FormatException)
        {
            return true;
        }
    }
}
