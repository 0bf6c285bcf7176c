using AudienceTyped.Generator.Text;
using CsCheck;

namespace AudienceTyped.Generator.Tests;

public sealed class MisspellingTests
{
    [Theory]
    [InlineData("Pythn", "Python")]
    [InlineData("Pythoon", "Python")]
    [InlineData("Pithon", "Python")]
    [InlineData("Sale", "Sales")]
    [InlineData("Slaes", "Sales")]
    [InlineData("Enginering", "Engineering")]
    [InlineData("Enigneering", "Engineering")]
    [InlineData("engineering", "Engineering")]
    [InlineData("From51to200", "From51To200")]
    public void A_letter_or_two_make_no_other_word(string word, string right) => Assert.True(Misspelling.IsOf(word, right));

    [Theory]
    [InlineData("Sql", "Sqlx")]
    [InlineData("Php", "Phd")]
    [InlineData("Rust", "Trust2")]
    [InlineData("Java", "Lavas")]
    [InlineData("Sales", "Salads")]
    [InlineData("From51To200", "From51To500")]
    [InlineData("Web2", "Web3")]
    [InlineData("Kubernetes", "Engineering")]
    public void Other_words_stay_others(string word, string right) => Assert.False(Misspelling.IsOf(word, right));

    [Fact]
    public void It_does_not_matter_which_is_misspelled() => Gen
        .Select(Gen.String[Gen.OneOf('a', 'B', 'c', '1'), 0, 9], Gen.String[Gen.OneOf('A', 'b', 'C', '1'), 0, 9])
        .Sample(static (word, other) => Misspelling.IsOf(word, other) == Misspelling.IsOf(other, word));
}
