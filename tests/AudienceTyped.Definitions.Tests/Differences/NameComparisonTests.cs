using AudienceTyped.Definitions.Differences;

namespace AudienceTyped.Definitions.Tests;

public sealed class NameComparisonTests
{
    [Theory]
    [InlineData("Kubernetes", "KUBERNETES", "None")]
    [InlineData("Kubernetes", "Kubernetes (K8s)", "Renamed")]
    [InlineData("Machine Learning", "Applied Machine Learning", "Renamed")]
    [InlineData("Supply Chain Design", "Design of Chains", "Renamed")]
    [InlineData("Munich, Bavaria", "Munich, Germany", "Moved")]
    [InlineData("Kubernetes", "Baking", "AnotherMeaning")]
    [InlineData("Art of War", "Kind of Blue", "AnotherMeaning")]
    public void What_another_name_means(string before, string now, string change) =>
        Assert.Equal(change, NameComparison.Compare(before, now, static name => name, static _ => false).ToString());

    [Fact]
    public void A_name_that_is_now_that_of_another_value_has_another_meaning() => Assert.Equal(
        NameChange.AnotherMeaning, NameComparison.Compare("Java Script", "Java", static name => name, static name => name == "Java Script"));
}
