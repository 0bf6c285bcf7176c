using System.Text.Json.Nodes;
using AudienceTyped.Emulation;
using AudienceTyped.Tests;

namespace AudienceTyped.Emulator.Tests;

/// <summary>The emulator's reader reads what the reference server reads, and refuses what it refuses.</summary>
public sealed class RestliVectorTests
{
    public static TheoryData<string> EncodeVectors => new(RestliVectors.Names("encode"));

    public static TheoryData<string> DecodeVectors => new(RestliVectors.Names("decode"));

    [Theory]
    [MemberData(nameof(EncodeVectors))]
    public void Each_accepted_spelling_is_read_as_the_library_reads_it(string name) =>
        Assert.All(RestliVectors.Named(name)["accepted"]!.AsArray(), text =>
        {
            Assert.True(QueryValueReader.TryRead((string)text!, out QueryValue? read, out QueryValueProblem problem), problem.Reason);
            TwoReadersTests.AssertSame(RestliValue.Parse((string)text!), read);
        });

    [Theory]
    [MemberData(nameof(DecodeVectors))]
    public void A_text_is_read_as_the_reference_server_reads_it(string name)
    {
        JsonObject vector = RestliVectors.Named(name);
        bool isRead = QueryValueReader.TryRead((string)vector["encoded"]!, out QueryValue? value, out _);
        Assert.Equal(!vector.ContainsKey("refused"), isRead);
        if (isRead)
        {
            TwoReadersTests.AssertSame(RestliVectors.ToValue(vector["value"]), value!);
        }
    }
}
