using System.Globalization;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>The directive <c>#renamed</c>.</summary>
public sealed class RenamedDiagnosticsTests
{
    private const string Rows = "17\tEngineering\tEngineering\n5\tSales\tSales\n";

    [Theory]
    [InlineData("#renamed Engineers Engineering")]
    [InlineData("#renamed\tEngineers\t \tEngineering")]
    public async Task An_old_identifier_stays(string line)
    {
        string text = Samples.SkillHeader + line + "\n" + Rows;

        Assert.Equal(new RenamedMember("Engineers", "Engineering", "17"), Assert.Single(Read(text).Model!.Renamed.Items));
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", text)));
    }

    [Theory]
    [InlineData("#renamed Engineers", 10, 19, "the directive has 1 words instead of two")]
    [InlineData("#renamed A B C", 10, 15, "the directive has 3 words instead of two")]
    [InlineData("#renamed class Sales", 10, 15, "because it is a C# keyword")]
    [InlineData("#renamed Sales Engineering", 10, 15, "the value 5 still has the identifier 'Sales'")]
    [InlineData("#renamed Engineers Enginering", 20, 30, "Did you mean 'Engineering'?")]
    [InlineData("#renamed Engineers NothingOfTheKind", 20, 36, "no row has the identifier")]
    public Task What_is_wrong_with_a_renaming_is_reported_where_it_is(string line, int start, int end, string messagePart) => Analysis.AssertSingleAsync(
        "AUD0031", DiagnosticSeverity.Error, string.Create(
            CultureInfo.InvariantCulture, $"Skill.urns.tsv(1,{start})-(1,{end})"), messagePart, new TestFile(
                "/Skill.urns.tsv", line + "\n" + Samples.SkillHeader + Rows));

    [Theory]
    [InlineData("#renamed A Sales\n#renamed A Engineering", "(2,10)-(2,11)", "'A' is already renamed in a line above")]
    [InlineData("#renamed A B\n#renamed B Sales", "(1,12)-(1,13)", "Did you mean 'Sales'?")]
    [InlineData("#renamed A Sales\n#set A 17", "(1,10)-(1,11)", "a set has the name 'A'")]
    public Task Renamings_do_not_contradict_each_other(string lines, string place, string messagePart) => Analysis.AssertSingleAsync(
        "AUD0031", DiagnosticSeverity.Error, "Skill.urns.tsv" + place, messagePart, new TestFile("/Skill.urns.tsv", lines + "\n" + Samples.SkillHeader + Rows));

    // Programs that still use it would count other people without a word.
    [Fact]
    public async Task A_new_value_does_not_get_an_old_identifier_unasked()
    {
        string text = Samples.SkillHeader + "#renamed Marketing Sales\n# audience:ignore AUD0017\n99\t-\tMarketing\n5\tSales\tSales\n";

        Assert.Equal("Marketing_99", Read(text).Model!.Values[0].Member);
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", text)));
    }

    [Fact]
    public async Task Nothing_is_said_of_values_that_are_not_selected() =>
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", Samples.SkillHeader + "#renamed Engineers Engineering\n#only Sales\n" + Rows)));

    private static EntityFileReading Read(string text) => EntityFileParser.Parse(SourceText.From(text), TestContext.Current.CancellationToken);
}
