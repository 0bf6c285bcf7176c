namespace AudienceTyped.Rules.Tests;

public sealed class CriteriaTextAnalyzerTests
{
    private const string Id = "AUD3007";

    [Theory]
    [InlineData(
        "string url = \"https://api/?q=targetingCriteriaV2&targetingCriteria=\" + text;", "\"https://api/?q=targetingCriteriaV2&targetingCriteria=\" + text")]
    [InlineData("string url = \"(include:(and:List((or:(\" + text + \"))))\";", "\"(include:(and:List((or:(\" + text + \"))))\"")]
    [InlineData("string url = $\"(or:(urn%3Ali%3AadTargetingFacet%3Askills:List({text})))\";", "$\"(or:(urn%3Ali%3AadTargetingFacet%3Askills:List({text})))\"")]
    [InlineData("string json = $\"{{\\\"urn:li:adTargetingFacet:skills\\\":[{text}]}}\";", "$\"{{\\\"urn:li:adTargetingFacet:skills\\\":[{text}]}}\"")]
    [InlineData(
        "string url = \"x\"; foreach (Skill one in skills) url += \"urn%3Ali%3Askill%3A\" + one.Id + \",\";", "\"urn%3Ali%3Askill%3A\" + one.Id + \",\"")]
    [InlineData(
        "var builder = new System.Text.StringBuilder(); foreach (Skill one in skills) builder.Append(\"urn%3Ali%3Askill%3A\").Append(one.Id);",
        "\"urn%3Ali%3Askill%3A\"")]
    [InlineData("var builder = new System.Text.StringBuilder(); builder.Append($\"urn%3Ali%3Askill%3A{skill.Id},\");", "$\"urn%3Ali%3Askill%3A{skill.Id},\"")]
    [InlineData("string url = string.Format(\"q=targetingCriteriaV2&targetingCriteria={0}\", text);", "\"q=targetingCriteriaV2&targetingCriteria={0}\"")]
    public async Task Text_of_the_finder_that_is_put_together_is_found(string statements, string marked) =>
        Assert.Contains("Write typed criteria", await CodeAssert.FindsAsync(Id, statements, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("string url = $\"{text}?targetingCriteria={criteria.ToRestli()}\";")]
    [InlineData("string url = text + \"targetingCriteria=\" + criteria.ToRestli();")]
    [InlineData("string written = criteria.ToRestli(); string url = $\"targetingCriteria={written}\";")]
    [InlineData("string url = string.Concat(\"targetingCriteria=\", criteria.ToRestli());")]
    [InlineData("var builder = new System.Text.StringBuilder(); builder.Append(\"targetingCriteria=\").Append(criteria.ToRestli());")]
    public Task The_text_of_typed_criteria_may_be_put_into_a_query(string statements) => CodeAssert.IsSilentAsync(Id, statements);

    [Theory]
    [InlineData("string url = $\"targetingCriteria={text}{criteria.ToRestli()}\";", "$\"targetingCriteria={text}{criteria.ToRestli()}\"")]
    [InlineData(
        "string url = $\"(include:(and:List{text}))&targetingCriteria={criteria.ToRestli()}\";",
        "$\"(include:(and:List{text}))&targetingCriteria={criteria.ToRestli()}\"")]
    public Task Other_text_beside_it_is_found(string statements, string marked) => CodeAssert.FindsAsync(Id, statements, marked);

    [Theory]
    [InlineData("Skill.Parse($\"urn:li:skill:{text.Length}\")", "Write Skill.FromId(text.Length).")]
    [InlineData("Skill.Parse(\"urn:li:skill:\" + text.Length)", "Write Skill.FromId(text.Length).")]
    [InlineData("Locale.Parse($\"urn:li:locale:{text}\")", "Write Locale.FromId(text).")]
    [InlineData(
        "StaffCountRange.Parse($\"urn:li:staffCountRange:({text.Length},{skills.Count})\")", "Write StaffCountRange.FromId(text.Length, skills.Count).")]
    public async Task A_URN_that_is_written_to_be_read_is_found(string expression, string message) =>
        Assert.Contains(message, await CodeAssert.FindsAsync(Id, $"_ = {expression};", expression), StringComparison.Ordinal);

    [Theory]
    [InlineData("Console.WriteLine($\"urn:li:adTargetingFacet:skills has {text}\");")]
    [InlineData("Console.WriteLine(string.Format(\"targetingCriteria={0}\", text));")]
    [InlineData("if (flag) throw new InvalidOperationException($\"targetingCriteria={text} is refused\");")]
    [InlineData("string message = $\"The skill urn:li:skill:{skill.Id} of {text}\";")]
    [InlineData("const string fixedText = \"urn:li:adTargetingFacet:\" + \"skills\";")]
    [InlineData("string urn = \"urn:li:adTargetingFacet:skills\";")]
    [InlineData("_ = Skill.Parse($\"urn:li:skill:{text}\");")]
    [InlineData("_ = Skill.Parse($\"urn:li:skill:{skills.Count:D3}\");")]
    [InlineData("_ = Skill.Parse($\"{text}\");")]
    [InlineData("_ = StaffCountRange.Parse($\"urn:li:staffCountRange:{text.Length}\");")]
    [InlineData("var builder = new System.Text.StringBuilder(); builder.Append(\"urn:li:skill:\").Append(skill.Id);")]
    public Task Text_for_people_and_single_URNs_are_passed_over(string statements) => CodeAssert.IsSilentAsync(Id, statements);
}
