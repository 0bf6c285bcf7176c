using AudienceTyped.Generator.Meaning;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>What the library forgives in a name, the analyzers forgive too: both compile the same source.</summary>
public sealed class FoldedNameTests
{
    [Theory]
    [InlineData("Łódź", "Lodz")]
    [InlineData("Køge", "KOGE")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("STRAẞE", "Strasse")]
    [InlineData("Đakovo", "Dakovo")]
    [InlineData("Ísafjörður", "Isafjordur")]
    [InlineData("Þórshöfn", "Thorshofn")]
    [InlineData("Færøerne", "Faeroerne")]
    [InlineData("Œuvres", "Oeuvres")]
    [InlineData("Ħamrun", "Hamrun")]
    [InlineData("Diyarbakır", "Diyarbakir")]
    [InlineData("São Paulo", "Sao Paulo")]
    [InlineData("Zürich", "Zu\u0308rich")]
    [InlineData("Hawaiʻi", "Hawai’i")]
    [InlineData("Engi\u200Bneering", "Engineering")]
    public void Letters_that_a_keyboard_lacks_are_forgiven(string name, string written)
    {
        Assert.True(FoldedName.AreSame(name, written));
        Assert.Equal(NameWords.Of(name), NameWords.Of(written));
    }

    [Theory]
    [InlineData("Łódź", "Wodz")]
    [InlineData("Køge", "Kge")]
    [InlineData("C++", "C")]
    public void Other_names_stay_others(string name, string written)
    {
        Assert.False(FoldedName.AreSame(name, written));
        Assert.NotEqual(NameWords.Of(name), NameWords.Of(written));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_text_like_any_other()
    {
        string half = new('\uD83D', 1);

        Assert.Equal("A\uFFFD", FoldedName.Of("a" + half));
        Assert.Equal(["x", "y"], NameWords.Of($"x{half}y"));
    }
}
