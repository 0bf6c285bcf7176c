using System.Text;
using AudienceTyped.Generator.Definitions.Text;
using CsCheck;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class DefinitionScannerTests
{
    private static readonly Gen<string> _piece = Gen.Frequency(
        (6, Gen.OneOf("\n", "\r\n", "\r", "\t", " ", "#", "-")),
        (3, Gen.OneOf("#entity Skill", "# audience:ignore AUD0017", "17\tJava\tJava", "#set", "\t\t")),
        (2, Gen.String[Gen.Char, 0, 5]),
        (1, Gen.OneOf("\0", "\uFEFF", "\u2028", "\u0085", "\uD800", "\u202E", "\r\r\n")));

    private static readonly Gen<string> _text = Gen.OneOf(
        _piece.Array[0, 40].Select(string.Concat),
        Gen.String[Gen.Char, 0, 100],
        Gen.Byte.Array[0, 100].Select(Encoding.UTF8.GetString));

    [Fact]
    public void The_lines_are_the_text() => _text.Sample(
        text => text == text[..DefinitionScanner.FindStart(text)] + string.Concat(
            DefinitionScanner.ReadLines(text).Select(static line => line.Content + line.Ending)),
        iter: 5_000);

    [Fact]
    public void The_spans_of_lines_and_cells_leave_nothing_out() => _text.Sample(text =>
    {
        int end = DefinitionScanner.FindStart(text);
        foreach (DefinitionLine line in DefinitionScanner.ReadLines(text))
        {
            Assert.Equal(end, line.SpanWithEnding.Start);
            Assert.Equal(line.Content, text.Substring(line.Span.Start, line.Span.Length));
            Assert.Equal(line.Content, string.Join('\t', line.CellSpans.Select(span => text.Substring(span.Start, span.Length))));
            Assert.Equal(
                line.CellSpans.Select(span => text.Substring(span.Start, span.Length).Trim(' ', '\t')), line.ReadCells().Select(static cell => cell.Text));
            end = line.SpanWithEnding.End;
        }

        Assert.Equal(text.Length, end);
    });

    [Fact]
    public void A_line_is_found_by_each_of_its_positions() => _text.Sample(text =>
    {
        foreach (DefinitionLine line in DefinitionScanner.ReadLines(text))
        {
            Assert.All(
                Enumerable.Range(line.SpanWithEnding.Start, line.SpanWithEnding.Length),
                position => Assert.Equal(line, DefinitionScanner.ReadLineAt(text, position)));
        }
    });

    [Fact]
    public void What_the_parsers_read_are_lines_of_their_kind() => _text.Sample(text =>
    {
        var read = DefinitionText.Read(SourceText.From(text, Encoding.UTF8), CancellationToken.None);
        var starts = DefinitionScanner.ReadLines(text).ToLookup(static line => line.Kind, static line => line.Trimmed.Span.Start);
        Assert.Subset(starts[LineKind.Row].ToHashSet(), read.Rows.Select(static row => row.Span.Start).ToHashSet());
        Assert.Subset(starts[LineKind.Directive].ToHashSet(), read.Directives.Select(static directive => directive.Word.Span.Start).ToHashSet());
    });

    [Theory]
    [InlineData("", nameof(LineKind.Empty))]
    [InlineData(" \t ", nameof(LineKind.Empty))]
    [InlineData("#", nameof(LineKind.Comment))]
    [InlineData(" # entity", nameof(LineKind.Comment))]
    [InlineData("#1", nameof(LineKind.Comment))]
    [InlineData("#entity Skill", nameof(LineKind.Directive))]
    [InlineData("\t#entity", nameof(LineKind.Directive))]
    [InlineData("17\tJava\tJava", nameof(LineKind.Row))]
    [InlineData("\t\tC#", nameof(LineKind.Row))]
    [InlineData("\u2028#entity", nameof(LineKind.Row))]
    public void The_first_characters_tell_the_kind(string line, string kind)
    {
        Assert.Equal(kind, DefinitionScanner.ReadLineAt(line, 0).Kind.ToString());
        Assert.Equal(kind, DefinitionScanner.ReadLines("\uFEFF" + line + "\r\nx").First().Kind.ToString());
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("a", "\n")]
    [InlineData("a\r", "\n")]
    [InlineData("a\nb\r\n", "\n")]
    [InlineData("a\r\nb\n", "\r\n")]
    public void An_added_line_ends_as_the_first_line(string text, string ending) => Assert.Equal(ending, DefinitionScanner.FindEnding(text));
}
