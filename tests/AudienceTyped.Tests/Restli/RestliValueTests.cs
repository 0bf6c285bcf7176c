using AudienceTyped.Shared.Restli;
using CsCheck;

namespace AudienceTyped.Tests;

public sealed class RestliValueTests
{
    [Fact]
    public void What_is_written_is_read_back_as_the_same_value()
    {
        RestliGen.Value.Sample(value =>
        {
            string text = value.ToString();
            RestliValue read = RestliValue.Parse(text);
            return read == value && read.GetHashCode() == value.GetHashCode() && read.ToString() == text && text.Length == value.EncodedLength;
        });
    }

    [Fact]
    public void Values_are_equal_exactly_when_their_texts_are_apart_from_the_order_of_keys()
    {
        Gen.Select(RestliGen.Value, RestliGen.Value).Sample((left, right) => (left == right) == (Sorted(left) == Sorted(right)));
    }

    [Fact]
    public void The_empty_string_is_two_bare_quotes_as_a_value_and_as_a_key()
    {
        RestliRecord record = new(KeyValuePair.Create("", (RestliValue)new RestliList(new RestliString(""))));

        Assert.Equal("('':List(''))", record.ToString());
    }

    [Fact]
    public void The_text_of_a_string_without_anything_to_encode_is_the_string_itself()
    {
        string text = new('a', 20);

        Assert.Same(text, new RestliString(text).ToString());
    }

    [Fact]
    public void A_string_a_list_and_a_record_that_are_empty_differ()
    {
        RestliValue[] empty = [new RestliString(""), new RestliList(), new RestliRecord()];

        Assert.Equal(["''", "List()", "()"], empty.Select(value => value.ToString()));
        Assert.Equal(3, empty.Distinct().Count());
        Assert.False(empty[0].Equals(null));
        Assert.False(empty[0] == null);
    }

    [Fact]
    public void The_order_of_a_records_keys_is_kept_but_does_not_count_for_equality()
    {
        RestliValue written = RestliValue.Parse("(b:1,a:2)");

        Assert.Equal("(b:1,a:2)", written.ToString());
        Assert.Equal(RestliValue.Parse("(a:2,b:1)"), written);
        Assert.Equal(RestliValue.Parse("(a:2,b:1)").GetHashCode(), written.GetHashCode());
        Assert.NotEqual(RestliValue.Parse("(a:1,b:2)"), written);
        Assert.NotEqual(RestliValue.Parse("(a:2,c:1)"), written);
    }

    [Fact]
    public void The_order_of_a_list_counts_for_equality()
    {
        Assert.NotEqual(RestliValue.Parse("List(a,b)"), RestliValue.Parse("List(b,a)"));
    }

    [Fact]
    public void A_value_as_deep_as_allowed_is_made_and_read_and_one_level_more_is_refused()
    {
        RestliValue value = new RestliString("a");
        for (int depth = 0; depth < RestliValue.MaximumDepth; depth++)
        {
            value = depth % 2 == 0 ? new RestliList(value) : new RestliRecord(KeyValuePair.Create("k", value));
        }

        Assert.Equal(value, RestliValue.Parse(value.ToString()));
        Assert.Contains("64", Assert.Throws<ArgumentException>(() => new RestliList(value)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new RestliRecord(KeyValuePair.Create("k", value)));
        string deeper = $"List({value})";
        RestliFormatException exception = Assert.Throws<RestliFormatException>(() => RestliValue.Parse(deeper));
        Assert.Contains("64", exception.Reason, StringComparison.Ordinal);
        Assert.Equal(deeper.LastIndexOf("List(", StringComparison.Ordinal), exception.Offset);
    }

    [Fact]
    public void A_value_that_shares_its_parts_until_no_string_could_hold_it_is_refused()
    {
        RestliValue value = new RestliString("a");
        ArgumentException exception = Assert.Throws<ArgumentException>(() =>
        {
            for (int doubling = 0; doubling < RestliValue.MaximumDepth; doubling++)
            {
                value = new RestliList(value, value);
            }
        });

        Assert.Contains("Split the value", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_parts_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new RestliString(null!));
        Assert.Throws<ArgumentNullException>(() => new RestliList([null!]));
        Assert.Throws<ArgumentNullException>(() => new RestliRecord([KeyValuePair.Create("a", (RestliValue)null!)]));
        Assert.Throws<ArgumentNullException>(() => RestliValue.Parse(null!));
        Assert.False(RestliValue.TryParse(null, out _, out RestliSyntaxError? error));
        Assert.Equal(0, error.Offset);
    }

    // Another way to the same verdict: the written text with every record's fields sorted.
    private static string Sorted(RestliValue value) => value switch
    {
        RestliList list => $"List({string.Join(',', list.Items.Select(Sorted))})",
        RestliRecord record => $"({string.Join(
            ',', record.Fields.Select(field => $"{new RestliString(field.Key)}:{Sorted(field.Value)}").Order(StringComparer.Ordinal))})",
        _ => value.ToString(),
    };
}
