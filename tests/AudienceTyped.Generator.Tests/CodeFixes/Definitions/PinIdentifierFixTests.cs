using System.Globalization;
using System.Text;
using AudienceTyped.CodeFixes.Definitions;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class PinIdentifierFixTests
{
    private const string All = "Pin all identifiers of the file";

    private readonly PinIdentifierFix _fix = new();

    [Theory]
    [InlineData("CPlusPlus", "17\t-\tC++", "17\tCPlusPlus\tC++")]
    [InlineData("CPlusPlus", "17\t\tC++", "17\tCPlusPlus\tC++")]
    [InlineData("CPlusPlus", " 17\t  -  \t C++ \t-\t\t", " 17\t  CPlusPlus  \t C++ \t-\t\t")]
    [InlineData("Id17", "5\tA\tA\n17\t-\t***\n# - -\n6\tB\tB", "5\tA\tA\n17\tId17\t***\n# - -\n6\tB\tB")]
    [InlineData("A_17", "17\t-\tA\n18\tA\tB", "17\tA_17\tA\n18\tA\tB")]
    public Task The_derived_identifier_is_written_into_its_column(string identifier, string rows, string mended) =>
        Mending.AssertEntityRowsAsync(_fix, "AUD0017", $"Pin the identifier '{identifier}'", rows, mended);

    [Fact]
    public async Task Only_the_row_that_was_asked_for_is_changed()
    {
        SourceText mended = await Mending.ApplyAsync(_fix, "AUD0017", "Pin the identifier 'A'", SourceText.From(Samples.SkillHeader + "17\t-\tA\n18\t-\tB\n"));

        Assert.Equal(Samples.SkillHeader + "17\tA\tA\n18\t-\tB\n", mended.ToString());
    }

    [Fact]
    public Task All_at_once_keep_the_identifiers_that_equal_names_have() => Mending.AssertEntityRowsAsync(
        _fix, "AUD0017", All, "17\t-\tA\n18\t\tA\n19\tC\tC\n20\t-\tD", "17\tA_17\tA\n18\tA_18\tA\n19\tC\tC\n20\tD\tD");

    [Fact]
    public Task Rows_that_are_left_out_are_not_pinned() => Mending.AssertEntityRowsAsync(
        _fix, "AUD0017", All, "17\t-\t-\n17\t-\tA\n17\t-\tB\nx\t-\tC", "17\t-\t-\n17\tA\tA\n17\t-\tB\nx\t-\tC");

    [Fact]
    public async Task All_are_more_than_are_listed()
    {
        string Rows(Func<int, string> member) =>
            Samples.SkillHeader + string.Concat(
                Enumerable.Range(1, 250).Select(id => string.Create(CultureInfo.InvariantCulture, $"{id}\t{member(id)}\tName {id}\n")));

        SourceText mended = await Mending.ApplyAsync(_fix, "AUD0017", All, SourceText.From(Rows(_ => "-")));

        Assert.Equal(Rows(id => string.Create(CultureInfo.InvariantCulture, $"Name{id}")), mended.ToString());
        Assert.Empty(await Analysis.RunAsync(new TestFile("/repo/Skill.urns.tsv", mended)));
    }

    [Theory]
    [InlineData("A_18", "17\tA\tB\n18\tA\tD", "17\tA\tB\n18\tA_18\tD")]
    [InlineData("A_17_17", "18\tA_17\tA\n17\t-\tA\n19\t-\tA", "18\tA_17\tA\n17\tA_17_17\tA\n19\t-\tA")]
    public Task An_identifier_that_is_used_twice_gets_the_id(string identifier, string rows, string mended) =>
        Mending.AssertEntityRowsAsync(_fix, "AUD0009", $"Pin the identifier '{identifier}'", rows, mended);

    [Fact]
    public async Task An_identifier_that_another_row_has_is_not_proposed() =>
        Assert.Empty(await Mending.ListTitlesAsync(_fix, "AUD0009", Samples.SkillHeader + "17\tA\tB\n18\tA\tD\n19\tA_18\tE\n"));

    [Fact]
    public async Task The_byte_order_mark_stays()
    {
        byte[] Encode(string rows) => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Samples.SkillHeader + rows)];
        using var file = new MemoryStream(Encode("17\t-\tC++ caf\u00E9\r\n"));

        SourceText mended = await Mending.ApplyAsync(_fix, "AUD0017", "Pin the identifier 'CPlusPlusCaf\u00E9'", SourceText.From(file));

        using var saved = new MemoryStream();
        using (var writer = new StreamWriter(saved, mended.Encoding!))
        {
            mended.Write(writer, TestContext.Current.CancellationToken);
        }

        Assert.Equal(Encode("17\tCPlusPlusCaf\u00E9\tC++ caf\u00E9\r\n"), saved.ToArray());
    }

    [Fact]
    public async Task A_byte_order_mark_in_the_text_stays()
    {
        SourceText mended = await Mending.ApplyAsync(_fix, "AUD0017", "Pin the identifier 'B'", SourceText.From("\uFEFF17\t-\tB\n" + Samples.SkillHeader));

        Assert.Equal("\uFEFF17\tB\tB\n" + Samples.SkillHeader, mended.ToString());
    }

    [Theory]
    [InlineData("#extend Skill\n900\t-\tA\tB\n901\t\tC\n", "#extend Skill\n900\tA\tA\tB\n901\tC\tC\n")]
    [InlineData("#extend StaffCountRange\n(3,4)\t-\tThree or four\n", "#extend StaffCountRange\n(3,4)\tThreeOrFour\tThree or four\n")]
    [InlineData("#extend Locale\nde_AT\t-\tGerman\n", "#extend Locale\nde_AT\tGerman\tGerman\n")]
    public Task In_a_file_that_adds_to_a_type_of_a_reference_all_are_pinned_too(string text, string mended) =>
        Mending.AssertOwnFileAsync(new PinIdentifierFix(), "AUD0017", "Pin all identifiers of the file", text, mended);
}
