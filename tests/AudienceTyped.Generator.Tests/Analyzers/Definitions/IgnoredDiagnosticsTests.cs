namespace AudienceTyped.Generator.Tests;

public sealed class IgnoredDiagnosticsTests
{
    [Fact]
    public Task Above_a_row_it_is_about_that_row() => AssertListAsync(
        Samples.SkillHeader + "1\t-\tFirst\n# audience:ignore AUD0017\n# a comment\n\n2\t-\tSecond\n3\t-\tThird\n",
        "Skill.urns.tsv(7,5)-(7,10) AUD0017",
        "Skill.urns.tsv(12,5)-(12,10) AUD0017");

    [Fact]
    public Task At_the_head_it_is_about_the_whole_file() => AssertListAsync(
        "# Ours.\n# audience:ignore AUD0017, AUD0011\n" + Samples.SkillHeader + "1\t-\tFirst\t77\n2\tclass\tSecond\n",
        "Skill.urns.tsv(10,3)-(10,8) AUD0010");

    [Fact]
    public Task Other_ids_are_told_all_the_same() => AssertListAsync(
        Samples.SkillHeader + "# audience:ignore AUD0011\n1\t-\tFirst\t77\n",
        "Skill.urns.tsv(8,5)-(8,10) AUD0017");

    [Fact]
    public Task It_is_about_directives_too() =>
        AssertListAsync(
            "#entity Skill\n# audience:ignore AUD0002\n#nonsense\n#namespace urn:li:skill\n#id integer\n#more\n", "Skill.urns.tsv(6,1)-(6,6) AUD0002");

    [Fact]
    public Task What_is_ignored_is_not_counted() => AssertListAsync(
        Samples.SkillHeader + string.Concat(Enumerable.Range(1, 150).Select(id => $"# audience:ignore AUD0011 AUD0017\n{id}\t-\tName {id}\t9999\n")));

    [Theory]
    [InlineData("# audience:ignore")]
    [InlineData("# audience:ignore AUD9999")]
    [InlineData("# audience:ignore everything")]
    public Task An_id_that_is_none_is_reported(string comment) =>
        AssertListAsync(Samples.Skill + comment + "\n", $"Skill.urns.tsv(9,1)-(9,{comment.Length + 1}) AUD0004");

    [Fact]
    public async Task A_contradiction_that_is_right_can_be_silenced() => Assert.Empty(await Analysis.RunAsync(
        Reference.CompileWithSamples(), new TestFile("/own/Own.urns.tsv", "#extend Skill\n# audience:ignore AUD0026\n17\tCooking\tCooking\n")));

    [Fact]
    public async Task In_a_file_of_facets_it_is_the_same() => Assert.Equal(
        ["o.facets.tsv(4,1)-(4,7) AUD0014"],
        (await Analysis.RunAsync(
            Reference.CompileWithSamples(),
            new TestFile(
                "/own/o.facets.tsv",
                "#catalog Own\n# audience:ignore AUD0014\nSkills\tothers\tSkill\tinclude\tmany\tno\nPlaces\tmore\tSkill\tinclude\tmany\tno\n"))).Select(Analysis.Describe));

    private static async Task AssertListAsync(string text, params string[] expected) =>
        Assert.Equal(expected, await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", text)));
}
