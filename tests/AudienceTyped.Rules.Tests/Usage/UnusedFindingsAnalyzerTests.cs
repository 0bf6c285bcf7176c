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
    [InlineData("try { criteria.Validate(); } catch (ArgumentException) { Console.WriteLine(text); }", "criteria.Validate()")]
    [InlineData("try { criteria.Validate(); } catch { }", "criteria.Validate()")]
    [InlineData("criteria.Validate().ToList();", "criteria.Validate()")]
    [InlineData("criteria.Validate().Where(finding => finding.Severity == CriteriaFindingSeverity.Error);", "criteria.Validate()")]
    [InlineData("criteria.Validate().Any();", "criteria.Validate()")]
    [InlineData("foreach (var finding in criteria.Validate()) { }", "criteria.Validate()")]
    [InlineData("var findings = criteria.Validate();", "criteria.Validate()")]
    [InlineData("List<CriteriaFinding> findings = criteria.Validate(LinkedInCatalog.Facets).ToList();", "criteria.Validate(LinkedInCatalog.Facets)")]
    [InlineData("IReadOnlyList<CriteriaFinding> findings; findings = criteria.Validate();", "criteria.Validate()")]
    [InlineData("void Check() => criteria.Validate(); Check();", "criteria.Validate()")]
    [InlineData("Action check = () => criteria.Validate(); check();", "criteria.Validate()")]
    public async Task Findings_that_nobody_reads_are_found(string statement, string marked) =>
        Assert.Contains("throws nothing", await CodeAssert.FindsAsync(Id, statement, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = criteria.Validate();")]
    [InlineData("Func<object> check = () => criteria.Validate(); _ = check();")]
    [InlineData("var findings = criteria.Validate(); _ = findings;")]
    [InlineData("foreach (var finding in criteria.Validate()) { Console.WriteLine(finding); }")]
    [InlineData("_ = criteria.Validate().Count;")]
    [InlineData("bool isUsable = criteria.Validate().All(finding => finding.Severity < CriteriaFindingSeverity.Error);")]
    [InlineData("var _ = criteria.Validate();")]
    [InlineData("bool isValid; isValid = !criteria.Validate().Any(); _ = isValid;")]
    [InlineData("var findings = criteria.Validate(); Func<int> later = () => findings.Count; later();")]
    [InlineData("IReadOnlyList<CriteriaFinding> findings = []; if (flag) { findings = criteria.Validate(); } Console.WriteLine(findings.Count);")]
    [InlineData("criteria.Validate().ToList().ForEach(finding => Console.WriteLine(finding.Message));")]
    [InlineData("_ = criteria.Validate().Select(finding => { Console.WriteLine(finding); return 1; }).Sum();")]
    [InlineData("criteria.Validate().Select(finding => { Console.WriteLine(finding); return 1; }).Sum();")]
    [InlineData("foreach (var finding in criteria.Validate()) { throw new InvalidOperationException(finding.Message); }")]
    [InlineData("foreach (var _ in criteria.Validate().Where(finding => finding.Id == text)) { return; }")]
    [InlineData("var all2 = skills.Select(one => ((TargetingCriteria)Facet.Skills.Is(one)).Validate()).ToList(); _ = all2;")]
    [InlineData("if (criteria.Validate().Count > 0) { return; }")]
    [InlineData("Func<object> call = () => criteria.Validate(); call();")]
    [InlineData("Throws(() => criteria.Validate()); void Throws(Action call) => call();")]
    [InlineData("new Other().Validate(); } private sealed class Other { public int Validate() => 1; } private static async Task NextAsync() {")]
    public Task Findings_that_are_read_are_right(string statements) => CodeAssert.IsSilentAsync(Id, statements);
}
