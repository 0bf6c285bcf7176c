using AudienceTyped.Generator.Definitions;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class EntityFileParserTests
{
    [Fact]
    public void A_row_is_read_column_by_column()
    {
        EntityTypeModel model = Parse("17\tEngineering\tEngineering work\t5\t5\tEngineers | Engineer ||\n5\tSales\tSales\n");

        Assert.Equal("Skill", model.Name);
        Assert.Equal("urn:li:skill:", model.UrnPrefix);
        Assert.Equal("Skills, 2026-11", model.Provenance.Text);
        Assert.Equal(
            [
                new EntityValue("17", 17, "Engineering", "Engineering work", "5", IsRetired: true, "5", new(["Engineers", "Engineer"])),
                new EntityValue("5", 5, "Sales", "Sales", null, IsRetired: false, null, default),
            ],
            model.Values);
    }

    [Theory]
    [InlineData("17\t-\tSame\n18\t-\tSame", "Same_17,Same_18")]
    [InlineData("17\t-\tSame\n18\tSame\tOther", "Same_17,Same")]
    [InlineData("17\t-\tsame\n18\t-\tSame", "Same_17,Same_18")]
    [InlineData("17\t-\tNAME", "Name_17")]
    [InlineData("17\t-\tSkill", "Skill_17")]
    [InlineData("17\t-\tparse", "Parse_17")]
    [InlineData("17\t-\t***", "Id17")]
    public void A_name_that_is_taken_gets_the_id(string rows, string members) =>
        Assert.Equal(members, string.Join(",", Parse(rows).Values.Select(value => value.Member)));

    [Fact]
    public void A_row_in_between_renames_no_other()
    {
        string[] before = [.. Parse("1\t-\tSame\n3\t-\tSame\n4\t-\tOther").Values.Select(value => value.Member)];
        string[] after = [.. Parse("1\t-\tSame\n2\t-\tSame\n3\t-\tSame\n4\t-\tOther").Values.Where(value => value.Id != "2").Select(value => value.Member)];

        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("(-5,10)", "Same__2D5_10")]
    [InlineData("(1,10)", "Same_1_10")]
    public void A_range_becomes_part_of_an_identifier(string id, string member)
    {
        EntityFileReading reading = Read($"#entity Age\n#namespace urn:li:age\n#id range\n(0,0)\t-\tSame\n{id}\t-\tSame\n");

        Assert.Equal(member, reading.Model!.Values[1].Member);
    }

    [Fact]
    public void Directives_may_stand_anywhere() => Assert.Single(Read("17\tA\tA\n#id integer\n#namespace urn:li:skill\n#entity Skill").Model!.Values);

    private static EntityTypeModel Parse(string rows) => Read(Samples.SkillHeader + rows).Model!;

    private static EntityFileReading Read(string text) => EntityFileParser.Parse(SourceText.From(text), TestContext.Current.CancellationToken);
}
