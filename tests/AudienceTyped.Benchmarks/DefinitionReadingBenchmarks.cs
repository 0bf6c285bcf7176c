using System.Globalization;
using System.Text;
using AudienceTyped.Generator.Definitions.Entities;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Benchmarks;

/// <summary>
/// Files that once took time that was quadratic in their size, beside a plain one of as many rows. At four times the size each takes about four times as long.
/// </summary>
public class DefinitionReadingBenchmarks
{
    private const string Head = "#entity Skill\n#namespace urn:li:skill\n#id integer\n";

    private readonly Dictionary<string, SourceText> _texts = [];

    /// <summary>Rows of each file.</summary>
    [Params(25_000, 100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        string rows = Repeat(static row => $"{row}\tA{row}\tName {row}\n");
        Add(nameof(Plain), "", rows);
        Add(nameof(SelectedOneByOne), "#only (" + Repeat(static row => $"{row}, ") + "1\n", rows);
        Add(
            nameof(TwentyUnknownNames),
            string.Concat(Enumerable.Range(1, 20).Select(static row => string.Create(CultureInfo.InvariantCulture, $"#only Unknown thing {row}\n"))),
            rows);
        Add(nameof(Prefixes), Repeat(static row => $"#only Nam {row}*\n"), rows);
        Add(nameof(SelectedSets), Repeat(static row => $"#set S{row} {row}\n#only S{row}\n"), rows);
        Add(nameof(UnknownDirectives), Repeat(static row => $"#nothing{row} x\n"), rows);
    }

    [Benchmark(Baseline = true)]
    public int Plain() => Read(nameof(Plain));

    [Benchmark]
    public int SelectedOneByOne() => Read(nameof(SelectedOneByOne));

    [Benchmark]
    public int TwentyUnknownNames() => Read(nameof(TwentyUnknownNames));

    [Benchmark]
    public int Prefixes() => Read(nameof(Prefixes));

    [Benchmark]
    public int SelectedSets() => Read(nameof(SelectedSets));

    [Benchmark]
    public int UnknownDirectives() => Read(nameof(UnknownDirectives));

    private int Read(string name) => EntityFileParser.Parse(_texts[name], CancellationToken.None).Problems.Length;

    private void Add(string name, string directives, string rows) => _texts[name] = SourceText.From(Head + directives + rows, Encoding.UTF8);

    private string Repeat(Func<int, FormattableString> line) =>
        string.Concat(Enumerable.Range(1, Rows).Select(row => line(row).ToString(CultureInfo.InvariantCulture)));
}
