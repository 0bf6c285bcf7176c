using System.Globalization;
using AudienceTyped.Generator.Definitions.Entities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>The directive <c>#set</c>.</summary>
public sealed class SetDiagnosticsTests
{
    private const string Rows = "17\tEngineering\tEngineering\n18\tResearch\tResearch\n5\tSales\tSales\n";

    [Theory]
    [InlineData("#set Technical 17, 18", "Technical", null, "17,18")]
    [InlineData("#set Technical 18,17 What engineers do.", "Technical", "What engineers do.", "18,17")]
    [InlineData("#set\tTechnical\t17\t,\t18\tWhat engineers do.", "Technical", "What engineers do.", "17,18")]
    [InlineData("#set Technical 17,\n#set Technical 18", "Technical", null, "17,18")]
    [InlineData("#set Technical - What engineers do,\n#set Technical 17 and more.\n#set Technical 18", "Technical", "What engineers do, and more.", "17,18")]
    [InlineData("#set Technical 5  17th century", "Technical", "17th century", "5")]
    public async Task A_set_is_a_name_ids_and_a_summary(string lines, string member, string? summary, string ids)
    {
        string text = Samples.SkillHeader + lines + "\n" + Rows;
        var set = Assert.Single(Read(text).Model!.Sets.Items);

        Assert.Equal((member, summary, ids), (set.Member, set.Summary, string.Join(",", set.Ids)));
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", text)));
    }

    [Fact]
    public void The_comma_of_a_range_separates_nothing()
    {
        EntityFileReading reading = Read(
            "#entity Age\n#namespace urn:li:age\n#id range\n#set Young (1,2), (5,6) Young people.\n(1,2)\tA\tA\n(3,4)\tB\tB\n(5,6)\tC\tC\n");

        Assert.Equal(["(1,2)", "(5,6)"], Assert.Single(reading.Model!.Sets.Items).Ids);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("#set class 17", "AUD0028", 6, 11, "because it is a C# keyword")]
    [InlineData("#set Parse 17", "AUD0028", 6, 11, "because each entity type already has a member with that name")]
    [InlineData("#set Sales 17", "AUD0028", 6, 11, "the value 5 already has the name 'Sales'")]
    [InlineData("#set Mine", "AUD0028", 6, 10, "it has no values")]
    [InlineData("#set Mine -", "AUD0028", 6, 10, "it has no values")]
    [InlineData("#set", "AUD0004", 1, 5, "has no value")]
    [InlineData("#set Mine 17, 19", "AUD0029", 15, 17, "no value in this file or in a referenced catalog has this id")]
    [InlineData("#set Mine 17, x", "AUD0029", 15, 16, "it does not have the form that '#id' declares, a positive integer without leading zeros, as in 17")]
    [InlineData("#set Mine 17,,18", "AUD0029", 6, 10, "it does not have the form that '#id' declares, a positive integer without leading zeros, as in 17")]
    [InlineData("#set Mine 17 18", "AUD0029", 14, 16, "no comma is before it, so it is read as the summary of the set")]
    [InlineData("#set Mine 17 99", "AUD0029", 14, 16, "no comma is before it, so it is read as the summary of the set")]
    [InlineData("#set Mine 17 99, 18", "AUD0029", 14, 16, "no comma is before it, so it is read as the summary of the set")]
    public Task What_is_wrong_with_a_set_is_reported_where_it_is(string line, string id, int start, int end, string messagePart) => Analysis.AssertSingleAsync(
        id, DiagnosticSeverity.Error, string.Create(
            CultureInfo.InvariantCulture, $"Skill.urns.tsv(1,{start})-(1,{end})"), messagePart, new TestFile(
                "/Skill.urns.tsv", line + "\n" + Samples.SkillHeader + Rows));

    [Theory]
    [InlineData("#set Mine 17, 18, 17", "(1,19)-(1,21)")]
    [InlineData("#set Mine 17\n#set Mine 17", "(2,11)-(2,13)")]
    public Task A_value_that_a_set_has_twice_is_a_warning(string lines, string place) => Analysis.AssertSingleAsync(
        "AUD0030", DiagnosticSeverity.Warning, "Skill.urns.tsv" + place, "The set 'Mine' already has the value '17'.", new TestFile(
            "/Skill.urns.tsv", lines + "\n" + Samples.SkillHeader + Rows));

    [Fact]
    public void What_is_wrong_takes_nothing_else_with_it()
    {
        EntityFileReading reading = Read(Samples.SkillHeader + "#set class 17\n#set Mine 17, 99, 18, 17\n#set Empty 99\n" + Rows);

        Assert.Equal(["Mine"], reading.Model!.Sets.Items.Select(set => set.Member));
        Assert.Equal(["17", "18"], reading.Model.Sets[0].Ids);
        Assert.Equal(3, reading.Model.Values.Count);
    }

    [Fact]
    public async Task A_row_that_is_reported_already_is_not_reported_again() => Assert.Equal(
        ["Skill.urns.tsv(9,4)-(9,9) AUD0010"], await Analysis.ListAsync(
            new TestFile("/Skill.urns.tsv", Samples.SkillHeader + "#set Mine 17, 19\n17\tA\tA\n19\tclass\tB\n")));

    [Fact]
    public async Task A_value_does_not_get_the_name_of_a_set_unasked()
    {
        string text = Samples.SkillHeader + "# audience:ignore AUD0017\n17\t-\tMine\n#set Mine 17\n";

        Assert.Equal("Mine_17", Read(text).Model!.Values[0].Member);
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", text)));
    }

    [Fact]
    public async Task A_selection_may_name_a_set()
    {
        string text = Samples.SkillHeader + "#only technical\n#set Technical 17, 18\n" + Rows;

        Assert.Equal(["17", "18"], Read(text).Model!.Values.Items.Select(value => value.Id));
        Assert.Single(Read(text).Model!.Sets.Items);
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", text)));
    }

    // With some of its values it would say less than its name.
    [Fact]
    public async Task A_set_whose_values_are_not_all_selected_is_not_generated()
    {
        string text = Samples.SkillHeader + "#only 17\n#set Technical 17, 18\n#set One 17\n" + Rows;

        Assert.Equal(["One"], Read(text).Model!.Sets.Items.Select(set => set.Member));
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", text)));
    }

    private static EntityFileReading Read(string text) => EntityFileParser.Parse(SourceText.From(text), TestContext.Current.CancellationToken);
}
