using System.Buffers;
using System.Text;
using AudienceTyped.Shared.Restli;
using CsCheck;

namespace AudienceTyped.Tests;

public sealed class RestliEscapeReaderTests
{
    [Fact]
    public void Each_character_is_read_from_its_shortest_form()
    {
        Span<byte> bytes = stackalloc byte[4];
        for (int scalar = 0; scalar <= 0x10FFFF; scalar++)
        {
            if (Rune.TryCreate(scalar, out Rune rune))
            {
                AssertAsTheFramework(bytes[..rune.EncodeToUtf8(bytes)]);
            }
        }
    }

    [Fact]
    public void Bytes_that_are_no_character_are_refused()
    {
        for (int first = 0; first < 256; first++)
        {
            AssertAsTheFramework([(byte)first]);
            for (int second = 0; second < 256; second++)
            {
                AssertAsTheFramework([(byte)first, (byte)second]);
            }
        }

        Gen.Byte[0x7E, 0xFF].Array[3, 4].Sample(static bytes => AssertAsTheFramework(bytes), iter: 200_000);
    }

    private static void AssertAsTheFramework(ReadOnlySpan<byte> bytes)
    {
        OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int consumed);
        string text = string.Concat(bytes.ToArray().Select(static value => $"%{value:X2}"));
        Span<char> decoded = stackalloc char[2];
        int position = 0;
        RestliSyntaxError? error = RestliEscapeReader.Read(text, ref position, decoded, out int written);

        // The framework consumes the longest part that may be the beginning of a character; the reader names it with the byte that is none.
        Assert.Equal(status == OperationStatus.Done, error is null);
        if (error is null)
        {
            Assert.Equal((rune.ToString(), consumed * 3), (decoded[..written].ToString(), position));
        }
    }
}
