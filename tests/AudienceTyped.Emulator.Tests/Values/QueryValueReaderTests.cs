using AudienceTyped.Emulation;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

public class QueryValueReaderTests
{
    [Theory]
    [InlineData("a", "<a>")]
    [InlineData("''", "<>")]
    [InlineData("%27%27", "<''>")]
    [InlineData("''b", "<''b>")]
    [InlineData("List", "<List>")]
    [InlineData("a+b", "<a+b>")]
    [InlineData("a=b", "<a=b>")]
    [InlineData("%2528", "<%28>")]
    [InlineData("%c3%A9", "<é>")]
    [InlineData("%F0%9F%98%80", "<😀>")]
    [InlineData("()", "{}")]
    [InlineData("List()", "[]")]
    [InlineData("List(a,'',List(),())", "[<a>|<>|[]|{}]")]
    [InlineData("(a:1,b:(c:List(x)))", "{a=<1>|b={c=[<x>]}}")]
    [InlineData("('':1)", "{=<1>}")]
    [InlineData("(List:List(List))", "{List=[<List>]}")]
    [InlineData("(a:1,a:2)", "{a=<2>}")]
    [InlineData("urn%3Ali%3AstaffCountRange%3A%282%2C10%29", "<urn:li:staffCountRange:(2,10)>")]
    public void A_well_formed_value_is_read(string text, string expected)
    {
        Assert.True(QueryValueReader.TryRead(text, out QueryValue? value, out _));
        Assert.Equal(expected, Describe(value));
    }

    [Theory]
    [InlineData("", 0, "ends")]
    [InlineData("(", 1, "ends where a key")]
    [InlineData("List(", 5, "ends where a value")]
    [InlineData("(a", 2, "colon")]
    [InlineData("(a:", 3, "ends where a value")]
    [InlineData("(a:b", 4, "opened at 0 is not closed")]
    [InlineData("(a:)", 3, "Expected a value, but found ')'")]
    [InlineData("(a)", 2, "colon")]
    [InlineData("(a,b)", 2, "colon")]
    [InlineData("(a:b,)", 5, "Expected a key, but found ')'")]
    [InlineData("(:b)", 1, "Expected a key, but found ':'")]
    [InlineData("(,a:b)", 1, "Expected a key, but found ','")]
    [InlineData("((a:b):c)", 1, "Expected a key, but found '('")]
    [InlineData("List(,a)", 5, "Expected a value, but found ','")]
    [InlineData("List(a,)", 7, "Expected a value, but found ')'")]
    [InlineData("List(a,,b)", 7, "Expected a value, but found ','")]
    [InlineData("List((2,10))", 7, "colon")]
    [InlineData("List(a:b)", 6, "%3A")]
    [InlineData("List(List(a)b)", 12, "comma or a closing")]
    [InlineData("(a:b:c)", 4, "%3A")]
    [InlineData("urn:li:skill:17", 3, "left over")]
    [InlineData("a,b", 1, "left over")]
    [InlineData("a)", 1, "left over")]
    [InlineData("()()", 2, "left over")]
    [InlineData("foo(a)", 3, "Only 'List'")]
    [InlineData("list(a)", 4, "Only 'List'")]
    [InlineData("(foo(a):b)", 4, "Only 'List'")]
    [InlineData("a%", 1, "hexadecimal")]
    [InlineData("a%4", 1, "hexadecimal")]
    [InlineData("a%4g", 1, "hexadecimal")]
    [InlineData("a%+1", 1, "hexadecimal")]
    [InlineData("a%2\0", 1, "hexadecimal")]
    [InlineData("(a:%4)", 3, "hexadecimal")]
    [InlineData("b%C3", 1, "UTF-8")]
    [InlineData("b%C3%28", 1, "UTF-8")]
    [InlineData("b%C3x", 1, "UTF-8")]
    [InlineData("%80", 0, "UTF-8")]
    [InlineData("%ED%A0%80", 0, "UTF-8")]
    [InlineData("%C0%AF", 0, "UTF-8")]
    [InlineData("a b", 1, "U+0020")]
    [InlineData("aé", 1, "U+00E9")]
    [InlineData("a\"", 1, "U+0022")]
    [InlineData("a&b", 1, "U+0026")]
    public void A_malformed_value_is_refused_where_it_goes_wrong(string text, int offset, string reason)
    {
        Assert.False(QueryValueReader.TryRead(text, out QueryValue? value, out QueryValueProblem problem));
        Assert.Null(value);
        Assert.Equal(offset, problem.Offset);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_and_keys_know_where_they_stand()
    {
        Assert.True(QueryValueReader.TryRead("(a:List(x,yy),b:c)", out QueryValue? value, out _));
        QueryRecord record = Assert.IsType<QueryRecord>(value);
        Assert.Equal(1, record.KeyOffsets["a"]);
        Assert.Equal(14, record.KeyOffsets["b"]);
        Assert.Equal(3, record.Fields["a"].Offset);
        Assert.Equal(10, ((QueryList)record.Fields["a"]).Items[1].Offset);
    }

    [Fact]
    public void Depth_is_bounded()
    {
        Assert.True(QueryValueReader.TryRead(Nested(QueryValueReader.MaximumDepth), out _, out _));
        Assert.False(QueryValueReader.TryRead(Nested(QueryValueReader.MaximumDepth + 1), out _, out QueryValueProblem problem));
        Assert.Equal(QueryValueReader.MaximumDepth * 5, problem.Offset);
        Assert.False(QueryValueReader.TryRead(Nested(200_000), out _, out _));

        static string Nested(int depth) => string.Concat(Enumerable.Repeat("List(", depth)) + "a" + new string(')', depth);
    }

    [Fact]
    public void Any_text_is_read_or_refused_within_its_bounds() =>
        Gen.OneOf(Gen.String, Gen.String["(),:'%aL4+é\0"]).Sample(static text =>
        {
            bool isRead = QueryValueReader.TryRead(text, out QueryValue? value, out QueryValueProblem problem);
            Assert.Equal(isRead, value is not null);
            Assert.True(isRead || (problem.Offset >= 0 && problem.Offset <= text.Length && problem.Reason.Length > 0));
        });

    [Fact]
    public void Reader_and_recursive_reference_agree_on_every_mixture_of_tokens() =>
        OneOf.These("(", ")", ",", ":", "List(", "a", "b:", "''", "%41", "%C3", "%A9", "%2", "(a:", "List").List[0, 12].Sample(static tokens =>
        {
            string text = string.Concat(tokens);
            string? expected;
            try
            {
                expected = NaiveReader.Read(text);
            }
            catch (FormatException)
            {
                expected = null;
            }

            bool isRead = QueryValueReader.TryRead(text, out QueryValue? value, out _);
            Assert.Equal(expected, isRead ? Describe(value!) : null);
        }, iter: 20_000);

    [Fact]
    public void Reader_and_recursive_reference_agree_on_valid_trees()
    {
        Gen<string> leaf = Gen.OneOf(Gen.Const("''"), Gen.String[1, 5].Where(static text => !text.Any(char.IsSurrogate)).Select(Uri.EscapeDataString));
        Gen<string> tree = Gen.Recursive<string>((depth, inner) => depth >= 6
            ? leaf
            : Gen.OneOf(
                leaf,
                inner.List[0, 3].Select(static items => "List(" + string.Join(",", items) + ")"),
                Gen.Select(leaf, inner).List[0, 3].Select(
                    static fields => "(" + string.Join(",", fields.Select(static field => field.Item1 + ":" + field.Item2)) + ")")));
        tree.Sample(static text =>
        {
            Assert.True(QueryValueReader.TryRead(text, out QueryValue? value, out QueryValueProblem problem), problem.Reason);
            Assert.Equal(NaiveReader.Read(text), Describe(value));
        });
    }

    private static string Describe(QueryValue value) => value switch
    {
        QueryString text => "<" + text.Text + ">",
        QueryList list => "[" + string.Join("|", list.Items.Select(Describe)) + "]",
        QueryRecord record => "{" + string.Join(
            "|", record.Fields
                .OrderBy(static field => field.Key, StringComparer.Ordinal)
                .Select(static field => field.Key + "=" + Describe(field.Value))) + "}",
        _ => throw new InvalidOperationException(),
    };
}
