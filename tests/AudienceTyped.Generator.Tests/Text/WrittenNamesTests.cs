using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class WrittenNamesTests
{
    [Theory]
    [InlineData("SouthKorea")]
    [InlineData("south-korea")]
    [InlineData("South  Korea")]
    [InlineData("South_Korea")]
    public void Where_words_are_cut_does_not_matter(string text)
    {
        WrittenNames<string> names = new();
        names.Add("South Korea", "kr", isRetired: false);

        Assert.Equal("kr", names.Find(FoldedName.Of(text)));
        Assert.Null(names.Find(FoldedName.Of(text + "n")));
    }

    [Fact]
    public void A_text_of_two_values_means_none()
    {
        WrittenNames<string> names = new();
        names.Add("Berlin", "state", isRetired: false);
        names.Add("Berlin", "state", isRetired: false);
        Assert.Equal("state", names.Find("Berlin"));

        names.Add("berlin", "city", isRetired: false);
        Assert.Null(names.Find("Berlin"));
    }

    [Fact]
    public void A_value_in_use_goes_before_retired_ones()
    {
        WrittenNames<string> names = new();
        names.Add("Sales", "old", isRetired: true);
        names.Add("Sales", "older", isRetired: true);
        Assert.Null(names.Find("sales"));

        names.Add("Sales", "new", isRetired: false);
        names.Add("Sales", "old", isRetired: true);
        Assert.Equal("new", names.Find("sales"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void A_text_without_a_letter_is_no_name(string text)
    {
        WrittenNames<string> names = new();
        names.Add(text, "value", isRetired: false);

        Assert.Null(names.Find(text));
    }
}
