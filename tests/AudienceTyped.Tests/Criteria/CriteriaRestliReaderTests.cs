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

        Assert.Contains("but it is the text '(include:", Assert.Throws<FormatException>(() => TargetingCriteria.ParseRestli(twice)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused_and_does_not_exhaust_the_stack()
    {
        string deep = string.Concat(Enumerable.Repeat("(a:", 100_000));

        Assert.Contains("nested more than 64 levels", Assert.Throws<RestliFormatException>(() => TargetingCriteria.ParseRestli(deep)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>(() => TargetingCriteria.ParseRestli(null!));
    }

    [Fact]
    public void Random_text_is_read_or_refused_with_a_format_error()
    {
        Gen<string> like = RestliGen.AnyOf("(include:(and:List(", "(or:(", "urn%3Ali%3AadTargetingFacet%3Askills", ":List(", "urn%3Ali%3Askill%3A17", ")", ")))", ",", ",exclude:(or:(", ":", "\uD83D", "%F0", "é", "(", "''")
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
