using System.Text.Json.Nodes;
using AudienceTyped.Shared.Restli;

namespace AudienceTyped.Tests;

public sealed class RestliVectorTests
{
    public static TheoryData<string> EncodeVectors => new(RestliVectors.Names("encode"));

    public static TheoryData<string> DecodeVectors => new(RestliVectors.Names("decode"));

    [Fact]
    public void Every_vector_is_run()
    {
        Assert.Equal((69, 28), (EncodeVectors.Count, DecodeVectors.Count));
    }

    [Theory]
    [MemberData(nameof(EncodeVectors))]
    public void A_value_is_written_as_other_implementations_write_it_or_stricter(string name)
    {
        JsonObject vector = RestliVectors.Named(name);
        string[] accepted = [.. vector["accepted"]!.AsArray().Select(text => (string)text!)];

        RestliValue value = RestliVectors.ToValue(vector["input"]);
        string written = value.ToString();

        Assert.Matches("^(?:%[0-9A-F]{2}|[A-Za-z0-9._~(),:'-])*$", written);
        Assert.Equal(value, RestliValue.Parse(written));
        Assert.Contains(value, accepted.Select(RestliValue.Parse));
    }

    [Theory]
    [MemberData(nameof(DecodeVectors))]
    public void A_text_is_read_as_the_reference_server_reads_it(string name)
    {
        JsonObject vector = RestliVectors.Named(name);
        string encoded = (string)vector["encoded"]!;

        bool isRead = RestliValue.TryParse(encoded, out RestliValue? value, out RestliSyntaxError? error);

        if (vector.ContainsKey("refused"))
        {
            Assert.False(isRead);
            Assert.InRange(error!.Offset, 0, encoded.Length);
        }
        else
        {
            Assert.Null(error);
            Assert.Equal(RestliVectors.ToValue(vector["value"]), value);
        }
    }
}
