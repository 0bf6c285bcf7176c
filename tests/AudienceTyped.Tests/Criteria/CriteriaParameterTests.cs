using AudienceTyped.Shared.Notation;

namespace AudienceTyped.Tests;

public sealed class CriteriaParameterTests
{
    [Theory]
    [InlineData("@")]
    [InlineData("targetingCriteria=@")]
    [InlineData("?q=x&targetingCriteria=@&y=''")]
    [InlineData("targetingCriteria=@#''")]
    [InlineData("GET /rest/audienceCounts?targetingCriteria=@ HTTP/1.1")]
    [InlineData("curl 'https://api.linkedin.com/rest/audienceCounts?targetingCriteria=@'")]
    [InlineData("curl 'https://api.linkedin.com/rest/audienceCounts?targetingCriteria=@''&x'")]
    [InlineData("curl \"https://api.linkedin.com/rest/audienceCounts?targetingCriteria=@\" -H ''")]
    public void The_empty_text_of_Restli_does_not_end_criteria(string surrounding)
    {
        foreach (string criteria in (string[])["(a:'')", "(a:List('',b,''))", "(a:List(''))", "(a:(b:'',c:''),d:e)"])
        {
            string text = surrounding.Replace("@", criteria, StringComparison.Ordinal);
            (int start, int length) = CriteriaParameter.Find(text);
            Assert.Equal(criteria, text.Substring(start, length));
        }
    }

    [Theory]
    [InlineData("targetingCriteria=(a:b' c", "(a:b")]
    [InlineData("targetingCriteria=(a:''", "(a:''")]
    [InlineData("targetingCriteria=(a:'''", "(a:''")]
    [InlineData("targetingCriteria=''", "")]
    public void Any_other_quote_ends_them(string text, string expected)
    {
        (int start, int length) = CriteriaParameter.Find(text);
        Assert.Equal(expected, text.Substring(start, length));
    }
}
