namespace AudienceTyped.Rules.Tests;

public sealed class UnusedFindingsAnalyzerTests
{
    private const string Id = "AUD2019";

    [Theory]
    [InlineData("criteria.Validate();", "criteria.Validate()")]
    [InlineData("criteria.Validate(LinkedInCatalog.Facets);", "criteria.Validate(LinkedInCatalog.Facets)")]
    [InlineData("criteria?.Validate();", "criteria?.Validate()")]
    [InlineData("if (flag) { (a & none).Validate(); }", "(a & none).Validate()")]
    [InlineData("skills.ToList().ForEach(one => ((TargetingCriteria)Facet.Skills.Is(one)).Validate());", "((TargetingCriteria)Facet.Skills.Is(one)).Validate()")]
    public async Task Findings_that_nobody_reads_are_found(string statement, string marked) =>
        Assert.Contains("throws nothing", await CodeAssert.FindsAsync(Id, statement, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = criteria.Validate();")]
    [InlineData("var findings = criteria.Validate(); _ = findings;")]
    [InlineData("foreach (var finding in criteria.Validate()) { Console.WriteLine(finding); }")]
    [InlineData("if (criteria.Validate().Count > 0) { return; }")]
    [InlineData("Func<object> call = () => criteria.Validate(); call();")]
    [InlineData("Throws(() => criteria.Validate()); void Throws(Action call) => call();")]
    [InlineData("new Other().Validate(); } private sealed class Other { public int Validate() => 1; } private static async Task NextAsync() {")]
    public Task Findings_that_are_read_are_right(string statements) => CodeAssert.IsSilentAsync(Id, statements);
}
