using CsCheck;

namespace AudienceTyped.Tests;

public sealed class CriteriaRestliReaderTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("(include:(and:List((or:(a:List(b))))", 36)]
    [InlineData("(include:(and:List((or:(urn:li:adTargetingFacet:skills:List(urn:li:skill:17))))))", 30)]
    [InlineData("%28include%3A%28and%3AList%28%29%29%29 ", 38)]
    [InlineData("(include:(and:List(%)))", 19)]
    public void A_text_that_is_no_rest_li_is_refused_with_its_offset(string text, int offset)
    {
        Assert.Equal(offset, Assert.Throws<RestliFormatException>(() => TargetingCriteria.ParseRestli(text)).Offset);
    }

    [Fact]
    public void A_text_that_was_encoded_as_a_whole_is_refused()
    {
        string twice = Uri.EscapeDataString(((TargetingCriteria)Sample.Python).ToRestli());

        string message = Assert.Throws<FormatException>(() => TargetingCriteria.ParseRestli(twice)).Message;

        Assert.Contains("but it is the text '(include:", message, StringComparison.Ordinal);
        Assert.EndsWith(
            " The text is percent-encoded as a whole; decode it once, so that only the characters inside of a URN are still encoded.",
            message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://api.linkedin.com/rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=@")]
    [InlineData("https://api.linkedin.com/rest/audienceCounts?targetingCriteria=@&q=targetingCriteriaV2#fragment")]
    [InlineData("q=targetingCriteriaV2&targetingCriteria=@")]
    [InlineData("?q=targetingCriteriaV2&targetingCriteria=@")]
    [InlineData("targetingCriteria=@")]
    [InlineData("GET /rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=@ HTTP/1.1\r\nHost: api.linkedin.com")]
    [InlineData("curl -H 'LinkedIn-Version: 202609' 'https://api.linkedin.com/rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=@'")]
    public void The_parameter_is_read_out_of_a_request(string request)
    {
        TargetingCriteria criteria = Sample.Python & !Sample.Small;

        Assert.Equal(criteria, TargetingCriteria.ParseRestli(request.Replace("@", criteria.ToRestli(), StringComparison.Ordinal)));
    }

    [Fact]
    public void An_offset_within_a_request_counts_from_the_beginning_of_the_text()
    {
        RestliFormatException exception = Assert.Throws<RestliFormatException>(
            () => TargetingCriteria.ParseRestli("q=targetingCriteriaV2&targetingCriteria=(include:(and:List(%)))"));

        Assert.Equal(59, exception.Offset);
        Assert.EndsWith("…getingCriteria=(include:(and:List(%)))", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "the text is empty")]
    [InlineData(" \n", "the text is empty")]
    [InlineData("{\"include\":{\"and\":[]}}", "the text is JSON; call TargetingCriteria.ParseJson for it")]
    [InlineData("\n { \"include\" : {} }", "the text is JSON; call TargetingCriteria.ParseJson for it")]
    [InlineData("[{\"or\":{}}]", "the text is JSON")]
    [InlineData("{}", "the text is JSON")]
    [InlineData("<html></html>", "the text is HTML or XML")]
    [InlineData("\"@\"", "the text is in quotation marks; remove them")]
    [InlineData("'@'", "the text is in quotation marks; remove them")]
    [InlineData("POST /rest/audienceCounts (X-HTTP-Method-Override: GET, a query of 4300 characters in the body)", "the text is the line of a POST request")]
    [InlineData("https://api.linkedin.com/rest/audienceCounts", "the text is a request without the parameter targetingCriteria")]
    [InlineData("GET /rest/audienceCounts?q=targetingCriteriaV2", "the text is a request without the parameter targetingCriteria")]
    [InlineData("@\n", "the text has a space or a line break; write it in one line without any")]
    [InlineData(" @", "the text has a space or a line break")]
    [InlineData("(include:(\n  and:List((or:(a:List(b))))))", "the text has a space or a line break")]
    [InlineData("(include:(and:List((or:(a:List(b, c))))))", "the text has a space or a line break")]
    [InlineData("(include:(and:[(or:(a:[b]))]))", "the text has brackets of another notation; a list is written List(a,b) and a record (key:value)")]
    [InlineData("(include:(and:List[(or:(a:List[b]))]))", "the text has brackets of another notation")]
    [InlineData("{include:{and:List((or:(a:List(b))))}}", "the text has brackets of another notation")]
    [InlineData("(include:(and:((or:(a:List(b))))))", "'List' is missing before a parenthesis; clauses are written List((or:(…)),(or:(…)))")]
    [InlineData("(include:(and:list((or:(a:List(b))))))", "'list' is before a parenthesis; a list is written List(a,b), with a capital L")]
    [InlineData("(include:(and:Array((or:(a:List(b))))))", "'Array' is before a parenthesis")]
    [InlineData("include:(and:List((or:(a:List(b)))))", "the outer parentheses are missing; write (include:(…))")]
    [InlineData(
        "(include:(and:List((or:(urn:li:adTargetingFacet:skills:List(urn:li:skill:17))))))",
        "a URN is not percent-encoded; write urn%3Ali%3A and so on in each URN")]
    [InlineData("@&q=targetingCriteriaV2", "another parameter follows; pass only the value of targetingCriteria")]
    public void What_a_text_evidently_is_is_said(string text, string reason)
    {
        RestliFormatException exception = Assert.Throws<RestliFormatException>(
            () => TargetingCriteria.ParseRestli(text.Replace("@", ((TargetingCriteria)Sample.Python).ToRestli(), StringComparison.Ordinal)));

        Assert.StartsWith(reason, exception.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("it is written %", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "(include:(and:List((or:(urn%253Ali%253AadTargetingFacet%253Askills:List(urn%253Ali%253Askill%253A17))))))",
        "The text is percent-encoded twice; decode it once.")]
    [InlineData("%2528include%253A%2528and%253AList%2528%2528or%253A", "The text is percent-encoded as a whole; decode it once")]
    [InlineData("q=targetingCriteriaV2&targetingCriteria=%28include%3A%28and%3AList%28%28or", "The text is percent-encoded as a whole; decode it once")]
    [InlineData("(includedTargetingFacets:(locations:List(urn%3Ali%3Ageo%3A1)))", "The text has the older form of targeting criteria")]
    public void A_text_of_another_shape_is_explained(string text, string explanation)
    {
        Assert.Contains(explanation, Assert.Throws<FormatException>(() => TargetingCriteria.ParseRestli(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused_and_does_not_exhaust_the_stack()
    {
        string deep = string.Concat(Enumerable.Repeat("(a:", 100_000));

        Assert.Contains(
            "nested more than 64 levels", Assert.Throws<RestliFormatException>(() => TargetingCriteria.ParseRestli(deep)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>(() => TargetingCriteria.ParseRestli(null!));
    }

    [Fact]
    public void Random_text_is_read_or_refused_with_a_format_error()
    {
        Gen<string> like = RestliGen.AnyOf(
            "(include:(and:List(",
            "(or:(",
            "urn%3Ali%3AadTargetingFacet%3Askills",
            ":List(",
            "urn%3Ali%3Askill%3A17",
            ")",
            ")))",
            ",",
            ",exclude:(or:(",
            ":",
            "\uD83D",
            "%F0",
            "é",
            "(",
            "''")
            .Array[0, 14].Select(string.Concat);
        Gen.OneOf(like, Damaged()).Sample(IsReadOrRefused, iter: 20_000);
    }

    // Criteria with one character removed, doubled or replaced.
    private static Gen<string> Damaged() => Gen.Select(CriteriaGen.Criteria, Gen.Double[0, 1], RestliGen.AnyOf("", "(", ")", ",", ":", "%", "\uDE00", "x"))
        .Select((criteria, where, with) =>
        {
            string text = criteria.ToRestli();
            int index = (int)(where * (text.Length - 1));
            return text[..index] + with + text[(index + 1)..];
        });

    private static bool IsReadOrRefused(string text)
    {
        try
        {
            var criteria = TargetingCriteria.ParseRestli(text);
            return TargetingCriteria.ParseRestli(criteria.ToRestli()) == criteria;
        }
        catch (FormatException)
        {
            return true;
        }
    }
}
