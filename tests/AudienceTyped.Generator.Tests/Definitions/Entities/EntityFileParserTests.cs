using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Model;
using CsCheck;
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
    [InlineData("17\t-\tSame\n18\tOther\tSame", "Same_17,Other")]
    [InlineData("17\t-\tSame 18\n18\t-\tSame\n19\t-\tSame", "Same18,Same_18,Same_19")]
    [InlineData("7\t-\tA1 8\n8\t-\tA1\n9\t-\tA1", "A1_8_7,A1_8,A1_9")]
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

    // Otherwise pinning one of two equal names would rename the other.
    [Fact]
    public void Pinning_what_is_derived_renames_nothing() =>
        Gen
            .Select(
                Gen.OneOf("Same", "same", "Same 18", "A1", "A1 8", "Id18", "***", "Parse", "Skill", "Mine", "C++", "C").Array[1, 8],
                Gen.Int[0, 255],
                Gen.Bool)
            .Sample((names, pins, isText) =>
        {
            string Write(Func<int, string> member) =>
                string.Join("\n", names.Select((name, index) => $"{(isText ? "8_" : "")}{index + 15}\t{member(index)}\t{name}"));
            Dictionary<string, string> Members(string rows) =>
                Read(
                    $"#entity Skill\n#namespace urn:li:skill\n#id {(isText ? "text" : "integer")}\n#set Mine 15,8_15\n{rows}").Model!.Values.Items.ToDictionary(value => value.Id, value => value.Member);

            Dictionary<string, string> derived = Members(Write(_ => "-"));
            Dictionary<string, string> pinned = Members(Write(index =>
                (pins & (1 << index)) != 0 && derived.TryGetValue($"{(isText ? "8_" : "")}{index + 15}", out string? member) ? member : "-"));

            Assert.Equal(derived.OrderBy(pair => pair.Key, StringComparer.Ordinal), pinned.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        }, iter: 20_000);

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
