using AudienceTyped.Emulation;
using AudienceTyped.Shared.Restli;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

/// <summary>The library's reader and the emulator's were written apart: they must take the same texts, and read the same from them.</summary>
public class TwoReadersTests
{
    private const string Alphabet = "()(),,::''%%%LList(aB7-._~!$*+;=/?@& \"#<>[]\\^`{|}\0\t\r\n\u007f0123456789abcdefABCDEF";

    private static readonly Gen<RestliValue> _string = Gen.OneOf(
        Gen.Char[Alphabet].Array[0, 6].Select(static characters => new string(characters)),
        OneOf.These("", "é", "日本", "😀", "List", "urn:li:skill:17", "urn:li:staffCountRange:(2,10)"))
        .Select(static text => (RestliValue)new RestliString(text));

    private static readonly Gen<RestliValue> _value = Gen.Recursive<RestliValue>(static (depth, inner) => depth >= 5
        ? _string
        : Gen.OneOf(
            _string,
            inner.List[0, 4].Select(static items => (RestliValue)new RestliList(items)),
            Gen.Select(_string, inner).List[0, 4].Select(
                static fields => (RestliValue)new RestliRecord(
                    fields.Select(static field => KeyValuePair.Create(((RestliString)field.Item1).Value, field.Item2))))));

    [Fact]
    public void What_the_writer_writes_both_read_as_what_was_written() =>
        _value.Sample(static value =>
        {
            Assert.True(QueryValueReader.TryRead(value.ToString(), out QueryValue? read, out _));
            AssertSame(value, read);
            Assert.Equal(value, RestliValue.Parse(value.ToString()));
        });

    [Fact]
    public void A_text_with_some_wrong_characters_is_taken_by_both_or_by_neither() =>
        Gen.Select(_value, Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1_000_000], Gen.Char[Alphabet]).List[1, 3]).Sample(
            static (value, mutations) =>
            {
                string text = value.ToString();
                foreach ((int kind, int place, char character) in mutations)
                {
                    int at = place % (text.Length + 1);
                    text = kind == 0
                        ? text.Insert(at, character.ToString())
                        : at == text.Length ? text : kind == 1 ? text.Remove(at, 1) : text[..at] + character + text[(at + 1)..];
                }

                AssertAgree(text);
            },
            iter: 50_000);

    [Fact]
    public void A_mixture_of_tokens_is_taken_by_both_or_by_neither() =>
        OneOf.These(
            "(",
            ")",
            ",",
            ":",
            "List(",
            "List()",
            "()",
            "a",
            "b:",
            "''",
            "%27%27",
            "%41",
            "%C3",
            "%A9",
            "%ED%A0%80",
            "%F4%90%80%80",
            "%2",
            "%",
            "(a:",
            "+",
            "&",
            " ").List[0, 14]
            .Sample(static tokens => AssertAgree(string.Concat(tokens)), iter: 50_000);

    // A query never holds such a character on the wire; the library reads it for texts that were copied from an address bar.
    [Theory]
    [InlineData("aé")]
    [InlineData("(日本:😀)")]
    public void Only_the_library_takes_raw_characters_outside_ascii(string text)
    {
        Assert.True(RestliValue.TryParse(text, out _, out _));
        Assert.False(QueryValueReader.TryRead(text, out _, out _));
    }

    // Criteria need seven levels; each reader has a limit of its own far above.
    [Theory]
    [InlineData(32, true, true)]
    [InlineData(33, true, false)]
    [InlineData(64, true, false)]
    [InlineData(65, false, false)]
    public void The_limits_of_depth_are_their_own(int depth, bool isReadByLibrary, bool isReadByEmulator)
    {
        string text = string.Concat(Enumerable.Repeat("List(", depth)) + new string(')', depth);

        Assert.Equal(isReadByLibrary, RestliValue.TryParse(text, out _, out _));
        Assert.Equal(isReadByEmulator, QueryValueReader.TryRead(text, out _, out _));
    }

    private static void AssertAgree(string text)
    {
        bool isRead = QueryValueReader.TryRead(text, out QueryValue? read, out QueryValueProblem problem);
        bool isParsed = RestliValue.TryParse(text, out RestliValue? parsed, out RestliSyntaxError? error);
        Assert.True(isRead == isParsed, $"'{text}': the emulator {problem.Reason ?? "reads it"}, the library {error?.ToString() ?? "reads it"}");
        if (isRead)
        {
            AssertSame(parsed!, read!);
        }
    }

    internal static void AssertSame(RestliValue parsed, QueryValue read)
    {
        switch (read)
        {
            case QueryString text:
                Assert.Equal(text.Text, Assert.IsType<RestliString>(parsed).Value);
                break;
            case QueryList list:
                Assert.Equal(list.Items.Count, Assert.IsType<RestliList>(parsed).Items.Length);
                Assert.All(list.Items, (item, index) => AssertSame(((RestliList)parsed).Items[index], item));
                break;
            case QueryRecord record:
                Assert.Equal(record.Fields.Count, Assert.IsType<RestliRecord>(parsed).Fields.Length);
                Assert.All(((RestliRecord)parsed).Fields, field => AssertSame(field.Value, record.Fields[field.Key]));
                break;
            default:
                Assert.Fail("No such value.");
                break;
        }
    }
}
