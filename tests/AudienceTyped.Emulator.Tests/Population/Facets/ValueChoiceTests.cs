using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class ValueChoiceTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("3,4,5", "3|4|5")]
    [InlineData("(1,1),(2,10)", "(1,1)|(2,10)")]
    [InlineData("age:(18,24),seniority:3", "age:(18,24)|seniority:3")]
    public void A_comma_in_parentheses_separates_nothing(string text, string parts) => Assert.Equal(parts.Split('|'), ValueChoice.SplitList(text));

    [Theory]
    [InlineData("id", "9", true)]
    [InlineData("id", "8,9", true)]
    [InlineData("id", "99", false)]
    [InlineData("word", "software", true)]
    [InlineData("word", "software engineer", true)]
    [InlineData("word", "engineer software", false)]
    [InlineData("word", "soft", false)]
    [InlineData("from", "9", true)]
    [InlineData("from", "10", false)]
    [InlineData("below", "10", true)]
    [InlineData("below", "9", false)]
    public void A_title_is_chosen_by_its_id_a_word_or_a_number(string kind, string texts, bool isChosen) =>
        Assert.Equal(isChosen, ValueChoice.Parse(kind, texts).Has(Title.SoftwareEngineer.Urn, ValueChoice.WordsOf("Software Engineer")));

    [Fact]
    public void A_range_is_chosen_by_its_lower_bound()
    {
        Assert.True(ValueChoice.Parse("from", "51").Has(StaffCountRange.From51To200.Urn, ""));
        Assert.False(ValueChoice.Parse("from", "52").Has(StaffCountRange.From51To200.Urn, ""));
    }

    [Fact]
    public void Another_kind_is_refused() => Assert.Throws<InvalidOperationException>(static () => ValueChoice.Parse("like", "9"));
}
