using System.Text;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Facets;
using AudienceTyped.Generator.Definitions.Text;
using CsCheck;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class ParserPropertyTests
{
    // Pieces that a file is made of, so that random text gets further than the first line.
    private static readonly Gen<string> _piece = Gen.Frequency(
        (6, Gen.OneOf("\n", "\r\n", "\t", "\t", "\t", "\t-\t", "#", " ", "|", ",")),
        (4, Gen.OneOf(
            "entity",
            "namespace",
            "id",
            "summary",
            "source",
            "date",
            "catalog",
            "rules",
            "parts",
            "synonyms",
            "similar-words",
            "common-words",
            "team-words",
            "integer",
            "text",
            "range",
            "urn:li:skill",
            "Skill",
            "2026-11")),
        (4, Gen.OneOf("17", "18", "?", "(1,2)", "en_US", "retired", "Name", "C++", "class", "include", "many", "no", "FTS", "not-together")),
        (2, Gen.String[Gen.Char, 0, 5]),
        (1, Gen.OneOf("\0", "\uFEFF", "\u2028", "\u0085", "\uD800", "\u202E", "\r", "'", "\"", "#entity Skill\n#namespace urn:li:skill\n#id integer\n")));

    private static readonly Gen<string> _text = _piece.Array[0, 60].Select(string.Concat);

    [Fact]
    public void Any_text_gives_a_reading() => Gen.OneOf(_text, Gen.String[Gen.Char, 0, 200]).Sample(AssertIsRead, iter: 3_000);

    [Fact]
    public void Any_bytes_give_a_reading() => Gen.Byte.Array[0, 400].Sample(bytes => AssertIsRead(Encoding.UTF8.GetString(bytes)), iter: 1_000);

    [Fact]
    public void A_line_of_a_megabyte_is_read()
    {
        AssertIsRead(Samples.SkillHeader + "17\tA\t" + new string('x', 1 << 20));
        AssertIsRead(Samples.SkillHeader + new string('\t', 1 << 20) + "x");
        AssertIsRead("#" + new string('e', 1 << 20));
        AssertIsRead(new string('\u0001', 1 << 20));
        AssertIsRead(Samples.SkillHeader + new string('\n', 1 << 20) + "17\tA\tA");
    }

    [Fact]
    public void A_chain_of_thousands_of_parents_is_read_and_written()
    {
        string rows = string.Concat(
            Enumerable.Range(1, 5_000).Select(id => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}\tA{id}\tA\t{(id % 5_000) + 1}\n")));

        EntityFileReading circle = EntityFileParser.Parse(SourceText.From(Samples.SkillHeader + rows), TestContext.Current.CancellationToken);
        Assert.All(circle.Model!.Values.Items, value => Assert.Null(value.ParentId));

        string chain = Samples.SkillHeader + rows[..rows.LastIndexOf("\t1\n", StringComparison.Ordinal)];
        Assert.Contains("\u2026 &gt; A &gt; A", Generation.Run(new TestFile("/Skill.urns.tsv", chain)).Values.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => EntityFileParser.Parse(SourceText.From(Samples.Skill), cancelled.Token));
        Assert.Throws<OperationCanceledException>(() => FacetFileParser.Parse(SourceText.From(Samples.Facets), cancelled.Token));
    }

    [Fact]
    public void A_row_that_is_wrong_takes_nothing_else_with_it() => Gen
        .Select(Gen.Int[0, 2], Gen.OneOf("x\tX\tX", "?\tX\tX", "17\t1\tX", "17\tX", "1\t2\t3\t4\t5\t6\t7\t8", "9\t\u202E\tX"))
        .Sample((place, wrong) =>
    {
        List<string> rows = ["1\tA\tA", "2\tB\tB"];
        rows.Insert(place, wrong);

        EntityFileReading reading = EntityFileParser.Parse(SourceText.From(Samples.SkillHeader + string.Join("\n", rows)), CancellationToken.None);

        Assert.Equal(["A", "B"], reading.Model!.Values.Items.Where(value => value.Member != "X").Select(value => value.Member));
        Assert.NotEmpty(reading.Problems);
    });

    private static void AssertIsRead(string text)
    {
        var source = SourceText.From(text, Encoding.UTF8);
        EntityFileReading entities = EntityFileParser.Parse(source, CancellationToken.None);
        FacetFileReading facets = FacetFileParser.Parse(source, CancellationToken.None);

        Assert.True(entities.Model is not null || !entities.Problems.IsEmpty);
        Assert.True(facets.Model is not null || !facets.Problems.IsEmpty);
        Assert.Equal(facets.Model?.Facets.Count ?? facets.FacetSpans.Length, facets.FacetSpans.Length);
        Assert.All(entities.Problems.Concat(facets.Problems), problem => Assert.InRange(problem.Span.End, problem.Span.Start, text.Length));
        Assert.InRange(entities.Problems.Length, 0, (2 * ProblemList.Maximum) + 1);
    }
}
