using AudienceTyped.Shared.Text;

namespace AudienceTyped.Tests;

public sealed class NameVariantsTests
{
    [Theory]
    [InlineData("Python (Programming Language)", "Python")]
    [InlineData("C++", null)]
    [InlineData("(alone)", null)]
    [InlineData("a (b) c", null)]
    public void A_bracket_at_the_end_is_left_out(string name, string? bare) => Assert.Equal(bare, NameVariants.WithoutBracket(name));

    [Theory]
    [InlineData("Munich, Bavaria, Germany", "Munich")]
    [InlineData("Bavaria, Germany", "Bavaria")]
    [InlineData("Technology, Information and Media", null)]
    [InlineData("Germany", null)]
    public void A_container_is_left_out_if_it_is_a_value(string name, string? bare) =>
        Assert.Equal(bare, NameVariants.WithoutContainer(name, static container => container == "Germany"));

    [Theory]
    [InlineData("Bern, Germany (City)", "Bern, Germany (City)|Bern, Germany|Bern")]
    [InlineData("Munich, Bavaria, Germany", "Munich, Bavaria, Germany|Munich")]
    [InlineData("Python (Programming Language)", "Python (Programming Language)|Python")]
    [InlineData("C++", "C++")]
    public void All_forms_of_a_name_are_listed(string name, string forms) =>
        Assert.Equal(forms.Split('|'), NameVariants.Of(name, static container => container == "Germany"));

    [Theory]
    [InlineData("SOUTH KOREA", "SOUTHKOREA")]
    [InlineData("C++", "C++")]
    [InlineData("EN_US", "ENUS")]
    [InlineData("", "")]
    public void Words_are_joined(string folded, string joined) => Assert.Equal(joined, NameVariants.Join(folded));

    [Fact]
    public void A_long_text_is_joined_too() => Assert.Equal(new string('A', 1_000), NameVariants.Join(string.Concat(Enumerable.Repeat("A ", 1_000))));
}
