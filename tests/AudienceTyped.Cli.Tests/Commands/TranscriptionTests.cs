using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;

namespace AudienceTyped.Cli.Tests;

/// <summary>What <c>encode</c> and <c>decode</c> do together.</summary>
public sealed class TranscriptionTests
{
    private static readonly JsonSerializerOptions _asWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> _text = Gen.OneOf(
        Gen.Int.Select(static id => $"urn:li:skill:{id}"),
        Gen.Select(Gen.Int[1, 99], Gen.Int[1, 99], static (first, last) => $"urn:li:staffCountRange:({first},{last})"),
        Gen.String[Gen.Char["aZ09 :(),'%&=#?+/\\\"\n\tü漢\u202E\u007F"], 0, 8],
        Gen.Const("List()"),
        Gen.Const("😀"));

    private static readonly Gen<string> _facet = Gen.OneOf(
        Gen.OneOf(
            Gen.Const("urn:li:adTargetingFacet:skills"), Gen.Const("urn:li:adTargetingFacet:locations"), Gen.Const("urn:li:adTargetingFacet:newerThanTheCatalog")),
        _text);

    private static readonly Gen<Dictionary<string, object>> _clause = Gen
        .Select(_facet, _text.Array[0, 4])
        .Array[0, 4]
        .Select(static facets => Record("or", Distinct(facets)));

    private static readonly Gen<string> _criteria = Gen.Select(_clause.Array[0, 4], _clause, Gen.Bool, static (clauses, excluded, isExcludedFirst) =>
    {
        Dictionary<string, object> criteria = [];
        if (isExcludedFirst)
        {
            criteria["exclude"] = excluded;
        }

        criteria["include"] = Record("and", clauses);
        return JsonText.Write(writer => JsonSerializer.Serialize(writer, criteria, _asWritten));
    });

    [Fact]
    public async Task Decoding_what_was_encoded_gives_the_same_text()
    {
        await _criteria.SampleAsync(static async json =>
        {
            string restli = (await ToolRun.OfAsync("encode", json)).Expect(ToolExitCode.Done);
            string back = (await ToolRun.OfAsync(new ToolSetting { Input = restli }, "decode", "-")).Expect(ToolExitCode.Done);
            Assert.Equal(json + "\n", back);
        }, iter: 300);
    }

    [Fact]
    public async Task Lines_give_what_each_line_gives_alone()
    {
        await _criteria.Array[1, 5].SampleAsync(static async lines =>
        {
            ToolRun all = await ToolRun.OfAsync(new ToolSetting { Input = string.Join('\n', lines) }, "encode", "--lines", "-");
            List<string> each = [];
            foreach (string line in lines)
            {
                each.Add((await ToolRun.OfAsync("encode", line)).Output);
            }

            Assert.Equal(string.Concat(each), all.Expect(ToolExitCode.Done));
        }, iter: 50);
    }

    [Fact]
    public async Task A_whole_request_is_read_as_the_criteria_in_it()
    {
        await _criteria.SampleAsync(static async json =>
        {
            string request = (await ToolRun.OfAsync("encode", "--request", json)).Expect(ToolExitCode.Done);
            Assert.Equal(json + "\n", (await ToolRun.OfAsync(new ToolSetting { Input = request }, "decode", "-")).Expect(ToolExitCode.Done));
        }, iter: 100);
    }

    private static Dictionary<string, object> Record(string key, object value) => new() { [key] = value };

    private static Dictionary<string, string[]> Distinct((string Facet, string[] Values)[] facets)
    {
        Dictionary<string, string[]> distinct = [];
        foreach ((string facet, string[] values) in facets)
        {
            distinct[facet] = values;
        }

        return distinct;
    }
}
