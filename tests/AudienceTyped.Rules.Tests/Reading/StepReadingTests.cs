namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>A local that is built step by step has what the steps gave it.</summary>
public sealed class StepReadingTests
{
    private const string Both = "AUD1002";
    private const string Titles = "Facet.Titles.Is(Title.FromId(4))";
    private const string Seniorities = "Facet.Seniorities.Is(Seniority.Manager)";

    [Theory]
    [InlineData($"AllOf sum = {Titles}; sum &= {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum = {Titles}; sum = sum & {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum = {Titles}; sum = sum.And({Seniorities});", Seniorities)]
    [InlineData($"AllOf sum = {Titles}; if (flag) {{ sum &= {Seniorities}; }}", Seniorities)]
    [InlineData($"AllOf sum = {Titles}; if (flag) sum &= a; else sum &= b; sum &= {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum; if (flag) {{ sum = {Titles}; }} else {{ sum = Facet.Titles.Is(Title.FromId(9)); }} sum &= {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum = {Titles}; foreach (Skill one in skills) sum &= Facet.Skills.Is(one); sum &= {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum = a; foreach (Skill one in skills) sum &= {Titles}; AllOf whole = sum & {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum = {Titles}; foreach (Skill one in skills) {{ sum &= {Seniorities}; }}", Seniorities)]
    [InlineData($"AnyOf any = AnyOf.Empty; foreach (Skill one in skills) any |= {Titles}; AllOf whole = any & {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum = a; switch (text) {{ case \"a\": sum = {Titles}; break; default: sum = {Titles} & b; break; }} sum &= {Seniorities};", Seniorities)]
    [InlineData($"TargetingCriteria whole = {Titles}; whole &= !a; whole = whole.Except(b); whole &= {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum = a; sum = {Titles}; using (System.IO.Stream stream = System.IO.Stream.Null) {{ sum &= b; }} sum &= {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum = {Titles}; if (flag) {{ sum = a; return; }} sum &= {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum = a; try {{ sum = {Titles}; }} finally {{ Console.WriteLine(text); }} sum &= {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum = a; try {{ Console.WriteLine(text); }} finally {{ sum = {Titles}; }} sum &= {Seniorities};", Seniorities)]
    [InlineData($"AllOf sum = {Titles}; try {{ sum &= b; }} catch (FormatException) {{ return; }} sum &= {Seniorities};", Seniorities)]
    public async Task A_step_that_breaks_a_rule_is_found_there_and_once(string statements, string marked)
    {
        Found found = Assert.Single(await CriteriaFound.InMethodAsync(statements));
        Assert.Equal((Both, marked), (found.Id, found.Text));
    }

    [Theory]
    [InlineData($"AllOf sum = {Titles}; sum = a; sum &= {Seniorities};")]
    [InlineData($"AllOf sum = {Titles}; if (flag) {{ sum = a; }} sum &= {Seniorities};")]
    [InlineData($"AllOf sum = a; if (flag) {{ sum &= {Titles}; }} sum &= {Seniorities};")]
    [InlineData($"AllOf sum = a; if (flag) {{ sum &= {Titles}; }} else {{ sum &= {Seniorities}; }}")]
    [InlineData($"AllOf sum = {Titles}; Action reset = () => sum = a; reset(); sum &= {Seniorities};")]
    [InlineData($"AllOf sum = {Titles}; try {{ sum = a; }} finally {{ sum &= {Seniorities}; }}")]
    [InlineData($"AllOf sum = {Titles}; try {{ sum = a; }} finally {{ Console.WriteLine(text); }} sum &= {Seniorities};")]
    [InlineData($"AllOf sum = {Titles}; try {{ Console.WriteLine(text); }} finally {{ sum = a; }} sum &= {Seniorities};")]
    [InlineData($"AllOf sum = a; try {{ sum = {Titles}; }} catch (FormatException) {{ sum = b; }} sum &= {Seniorities};")]
    [InlineData($"AllOf sum = a; try {{ sum = {Titles}; }} catch (FormatException) {{ Console.WriteLine(text); }} sum &= {Seniorities};")]
    [InlineData($"AllOf sum = {Titles}; Change(ref sum); sum &= {Seniorities}; static void Change(ref AllOf one) => one = AllOf.Empty;")]
    [InlineData($"AllOf sum = a; foreach (Skill one in skills) {{ AllOf mine = sum & {Seniorities}; sum = {Titles}; _ = mine; }}")]
    [InlineData($"AllOf sum = {Titles}; foreach (Skill one in skills) {{ sum = a & Facet.Skills.Is(one); }} sum &= {Seniorities};")]
    [InlineData($"AllOf sum = {Titles}; switch (text) {{ case \"a\": if (flag) {{ sum = a; break; }} sum &= b; break; }} sum &= {Seniorities};")]
    [InlineData($"AllOf sum = {Titles}; for (int i = 0; i < 3; i++) {{ if (i > 1) {{ sum &= {Seniorities}; }} else {{ sum = a; }} }}")]
    [InlineData($"AnyOf any = a; foreach (Skill one in skills) {{ any |= Facet.Skills.Is(one); }} AllOf whole = any & Facet.Skills.Is(Skill.Sql);")]
    [InlineData("AnyOf any = AnyOf.Empty; foreach (Skill one in skills) { any |= Facet.Skills.Is(one); } TargetingCriteria whole = any & Facet.Locations.Is(Geo.Germany); _ = whole.ToRestli();")]
    [InlineData("AnyOf any = Facet.Genders.Is(Gender.Male); if (flag) any |= Facet.Genders.Is(Gender.Female); AllOf whole = any & Facet.Genders.Is(Gender.Female);")]
    [InlineData("AllOf sum = a; foreach (Skill one in skills) { sum &= Facet.Titles.Is(Title.FromId(4)) | Facet.Seniorities.Is(Seniority.Manager); }")]
    [InlineData("AnyOf any = Facet.Skills.Is(Skill.Sql); any |= Facet.Skills.Is(Skill.Php); any |= a; AllOf sum = any & b;")]
    public async Task What_a_step_may_have_replaced_is_not_known(string statements) => Assert.Empty(await CriteriaFound.InMethodAsync(statements));

    [Theory]
    [InlineData("AllOf sum = AnyOf.Empty; foreach (Skill one in skills) sum &= Facet.Skills.Is(one);")]
    [InlineData("AllOf sum = AnyOf.Empty; sum &= a;")]
    public async Task An_AND_that_begins_with_nobody_is_nobody(string statements) =>
        Assert.Contains(await CriteriaFound.InMethodAsync(statements), static found => found.Id == "AUD1012");

    [Theory]
    [InlineData("AnyOf any = Facet.Genders.Is(Gender.Male); any |= Facet.Genders.Is(Gender.Male);", "AUD2003")]
    [InlineData("AllOf sum = Facet.Skills.Is(Skill.Sql); sum &= Facet.Skills.Is(Skill.Sql);", "AUD2004")]
    [InlineData("TargetingCriteria sum = Facet.Skills.Is(Skill.Sql); sum &= !Facet.Skills.Is(Skill.Sql);", "AUD2002")]
    [InlineData("AllOf sum = Facet.Genders.Is(Gender.Male); if (flag) { sum &= Facet.Genders.Is(Gender.Female); }", "AUD2001")]
    public async Task The_values_of_steps_are_known(string statements, string id) =>
        Assert.Equal(id, Assert.Single(await CriteriaFound.InMethodAsync(statements)).Id);

    [Fact]
    public async Task Criteria_that_are_built_step_by_step_are_whole_where_they_are_sent() => Assert.Single(
        await CriteriaFound.InMethodAsync("TargetingCriteria sum = Facet.Skills.Is(Skill.Sql); sum &= Facet.JobFunctions.Is(JobFunction.Sales); _ = await client.CountAsync(sum);"),
        static found => found.Id == "AUD2007");

    [Fact]
    public async Task More_steps_than_are_followed_are_not_known() => Assert.Empty(await CriteriaFound.InMethodAsync(
        $"AllOf sum = {Titles}; {string.Concat(Enumerable.Range(1, 40).Select(static id => $"sum &= Facet.Skills.Is(Skill.FromId({1_000_000 + id})); "))}sum &= {Seniorities};"));
}
